"""The practices' post: a small page with every letter that the demonstration's SMTP server has taken, as it arrived.

On loopback, read only. It stands apart from the desk so that what was really sent can be held against what the desk says.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from html import escape
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from intake.demo.sample import SentLetter
from intake.demo.servers import HOST, Post

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'"
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1d2733}"
    "a{color:#0b5cad}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.4rem .6rem;"
    "border-bottom:1px solid #d5dce4;vertical-align:top}pre{white-space:pre-wrap;background:#f4f6f8;padding:1rem}"
    ".heads th{width:9rem}iframe{width:100%;height:40rem;border:1px solid #d5dce4;background:#fff}"
)
_SHOWN = ("From", "To", "Reply-To", "Subject", "Date", "Message-ID", "In-Reply-To", "Auto-Submitted")


@contextmanager
def letterbox(post: Post) -> Iterator[str]:
    """The page's address, for the length of the block."""
    server = ThreadingHTTPServer((HOST, 0), _handler(post))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, name="letterbox", daemon=True)
    thread.start()
    try:
        yield f"http://{HOST}:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def page(letters: list[SentLetter], path: str) -> str | None:
    """The page at this path: the list, or a letter; None if there is none."""
    if path == "/":
        return _list(letters)
    number = path.removeprefix("/")
    if not (number.isascii() and number.isdigit()) or len(number) > len(str(len(letters))):
        return None
    return _letter(letters[int(number) - 1]) if 1 <= int(number) <= len(letters) else None


def _list(letters: list[SentLetter]) -> str:
    numbered = reversed(tuple(enumerate(letters, start=1)))
    rows = "".join(
        f'<tr><td>{number}</td><td>{escape(letter.recipient)}</td><td><a href="/{number}">{escape(letter.subject)}</a></td></tr>'
        for number, letter in numbered
    )
    table = f"<table><tr><th>No.</th><th>Practice</th><th>Subject</th></tr>{rows}</table>"
    words = "The newest first. Reload to see more."
    return _framed(f"What the practices received ({len(letters)})", f"<p>{words}</p>{table}")


def _letter(letter: SentLetter) -> str:
    mail = message_from_bytes(letter.raw, policy=default)
    assert isinstance(mail, EmailMessage)
    heads = "".join(f"<tr><th>{name}</th><td>{escape(str(mail[name]))}</td></tr>" for name in _SHOWN if mail[name])
    return _framed(
        letter.subject,
        f'<p><a href="/">All letters</a></p><table class="heads">{heads}</table><h2>As text</h2><pre>{escape(letter.text)}</pre>'
        f'<h2>As HTML</h2><iframe sandbox title="The letter as HTML" srcdoc="{escape(_html_form(mail))}"></iframe>',
    )


def _html_form(mail: EmailMessage) -> str:
    body = mail.get_body(("html",))
    return str(body.get_content()) if body else "This letter has no HTML form."


def _framed(title: str, body: str) -> str:
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
    return f'<!doctype html><html lang="en"><head>{head}<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>{body}</body></html>'


def _handler(post: Post) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        """Answers GET and nothing else."""

        def do_GET(self) -> None:
            """The page, or 404; also for whoever comes by another name than ours (DNS rebinding)."""
            is_ours = self.headers.get("Host", "").partition(":")[0] in {HOST, "localhost"}
            found = page(list(post.letters), self.path) if is_ours else None
            data = (found or "There is no such page.").encode()
            self.send_response(HTTPStatus.OK if found else HTTPStatus.NOT_FOUND)
            self.send_header("Content-Type", "text/html; charset=utf-8" if found else "text/plain; charset=utf-8")
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Content-Security-Policy", _POLICY)
            self.send_header("X-Content-Type-Options", "nosniff")
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - their name
            """Nothing: the terminal belongs to the demonstration."""

    return Handler
