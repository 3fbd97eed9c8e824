"""`intake faq …`: editions of the FAQ, and how well it is matched."""
# ruff: noqa: PLC0415 - heavy imports wait until a command runs

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from intake.cli.output import moment, print_json, say, tabulate
from intake.cli.settings import config_path, environment, opened
from intake.cli.teaching import teach
from intake.cli.tree import group

if TYPE_CHECKING:
    from intake.faq.document import Document

app = group("Editions of the FAQ, and how it is matched.")
app.command()(teach)

AS_JSON = typer.Option("--json", help="Print JSON, for scripts.")
FILE = typer.Argument(
    help="Our Markdown, or the published form as text, PDF or DOCX.", metavar="FILE", show_default=False
)
OTHER_FILE = typer.Option("--file", help="A document in a file, instead of the edition in force.", show_default=False)
VERSION = typer.Argument(help="Number of a version; the one in force, if left out.", show_default=False)


@app.command("list")
def list_(ctx: typer.Context, *, as_json: Annotated[bool, AS_JSON] = False) -> None:
    """List all editions, the one in force first.

    Example: intake faq list
    """
    from intake.cli.objects import plain_object
    from intake.store import editions

    with opened(ctx) as program, program.database.read() as tx:
        found = editions.every(tx)
    if as_json:
        kept = ({key: value for key, value in plain_object(one).items() if key != "markdown"} for one in found)
        print_json(list(kept))
        return
    rows = [(one.version, moment(one.published_at), one.change, moment(one.added_at), one.added_by) for one in found]
    columns = ("Version", "Published", "Change", "Imported", "By")
    tabulate(columns, rows, empty="There is no edition yet; the first start of the service imports one.")


@app.command()
def show(
    ctx: typer.Context,
    version: Annotated[str | None, VERSION] = None,
    *,
    entry: Annotated[int | None, typer.Option(help="Only this entry.", show_default=False)] = None,
    markdown: Annotated[bool, typer.Option("--markdown", help="The whole document, to be edited.")] = False,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Show questions and answers of an edition.

    Example: intake faq show --markdown > faq.md
    """
    from intake.cli.documents import document_in_force
    from intake.cli.editions import show_document
    from intake.cli.objects import document_object
    from intake.faq.writing import to_markdown

    document = document_in_force(ctx, version)
    if as_json:
        print_json(document_object(document))
    elif markdown:
        say(to_markdown(document).rstrip("\n"))
    else:
        show_document(document, entry)


@app.command()
def diff(
    ctx: typer.Context,
    old: Annotated[str, typer.Argument(help="A version, or a file.", show_default=False)],
    new: Annotated[str | None, typer.Argument(help="Likewise; the edition in force, if left out.")] = None,
    *,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Compare the published words of two editions.

    Each is named by its version, or is a file.

    Example: intake faq diff 4.0 5.0
    """
    from intake.cli.editions import show_changes
    from intake.cli.objects import plain_object
    from intake.faq.difference import difference

    changes = difference(_named(ctx, old), _named(ctx, new))
    if as_json:
        print_json([plain_object(change) for change in changes])
    else:
        show_changes(changes)


@app.command("import")
def import_(
    ctx: typer.Context,
    file: Annotated[Path, FILE],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would be imported.")] = False,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Put a new edition into force.

    Letters from then on carry its words.

    The published form holds no example questions: those of equal numbers are taken over from the edition in force.

    Example: intake faq import --dry-run faq-5.0.pdf
    """
    from intake.cli.documents import document_of_file
    from intake.cli.editions import bring_into_force, show_document
    from intake.cli.objects import document_object

    given = document_of_file(file)
    if not dry_run:
        bring_into_force(ctx, given, as_json=as_json)
    elif as_json:
        print_json(document_object(given.document))
    else:
        show_document(given.document, None)
        say("\nNothing was stored.")


@app.command()
def check(
    ctx: typer.Context,
    *,
    file: Annotated[Path | None, OTHER_FILE] = None,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Show how well example questions are matched.

    Each of the document's own is judged by a model that had not seen it; the figures compare editions.

    Example: intake faq check --file faq.md
    """
    from intake.cli.figures import figures_object, show_figures
    from intake.faq.figures import check as figures_of

    figures = figures_of(_document(ctx, file))
    print_json(figures_object(figures)) if as_json else show_figures(figures)


@app.command()
def ask(
    ctx: typer.Context,
    sentence: Annotated[str, typer.Argument(show_default=False)],
    *,
    file: Annotated[Path | None, OTHER_FILE] = None,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Show which entries would answer a sentence.

    Also those that are not sure enough, and the examples it is most like.

    Example: intake faq ask "Wann sind Sie wieder telefonisch zu erreichen?"
    """
    from intake.cli.figures import explanation_object, show_explanation
    from intake.faq.asking import explain
    from intake.faq.matching import Model
    from intake.wiring.inspecting import config_to_inspect_with
    from intake.wiring.matching import model_of

    document = _document(ctx, file)
    _, models = config_to_inspect_with(config_path(ctx), environment())
    model = Model.from_bytes(model_of(document, models))
    explanation = explain(model, document, sentence)
    print_json(explanation_object(explanation)) if as_json else show_explanation(explanation, document)


def _document(ctx: typer.Context, file: Path | None) -> "Document":
    from intake.cli.documents import document_in_force, document_of_file

    return document_of_file(file).document if file else document_in_force(ctx)


def _named(ctx: typer.Context, name: str | None) -> "Document":
    """The document of a version or, if there is such a file, of that."""
    from intake.cli.documents import document_in_force

    return _document(ctx, Path(name)) if name and Path(name).is_file() else document_in_force(ctx, name)
