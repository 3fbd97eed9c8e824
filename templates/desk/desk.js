/* Helps where every page works without it. */
"use strict";
const page = document;
const own = page.currentScript.dataset;
const EVERY = 15000;
const one = (query, root = page) => root.querySelector(query);
const all = (query, root = page) => [...root.querySelectorAll(query)];
const parsed = (html) => new DOMParser().parseFromString(html, "text/html");
const on = (what, event, act) => what?.addEventListener(event, act);
const made = (tag, textContent, values) => Object.assign(page.createElement(tag), { textContent }, values);
const isUsed = (place) => place.matches(":focus-within, :active");
/* Browsers may refuse. */
const kept = (place, key, value) => {
	try {
		if (value === undefined) return window[place][key];
		value ? (window[place][key] = value) : delete window[place][key];
	} catch {}
};
const draft = (text, value) => kept("sessionStorage", `draft ${own.user} ${actionOf(text)}`, value);
const isOff = (value) => kept("localStorage", "keys", value);
const actionOf = ({ form }) => (form.getAttribute("action") || "").split("#")[0];

/* Lies over the page, so that nothing moves. */
const bar = made("div", "", { className: "live", ariaLive: "polite" });
const say = (text, more = "", className = "") => {
	if (bar.told === text) return;
	const isIn = isUsed(bar);
	bar.told = text;
	bar.replaceChildren();
	if (!text) return;
	bar.append(made("p", text, { className }));
	bar.firstChild.append(" ", more);
	if (isIn) more.focus?.();
};

/* Asks again and again while somebody looks; `take` is handed what came. */
const watch = (path, options, take) => {
	let timer, busy, lost, at = new Date();
	const trouble = (words, more) => {
		lost = 1;
		say(words.replace("{at}", at.toTimeString().slice(0, 5)), more, "bad");
	};
	const ask = async () => {
		const answer = await fetch(path, { redirect: "manual", signal: AbortSignal.timeout(10000), ...options() });
		if (answer.type === "opaqueredirect" || answer.status === 401) {
			const href = "/login?next=" + encodeURIComponent(location.pathname + location.search);
			return trouble(own.ended, made("a", own.login, { href, target: "_blank" }));
		}
		if (!answer.ok && answer.status !== 304) throw answer.status;
		const html = answer.ok && (await answer.text());
		at = new Date();
		if (lost) say("");
		if (html || lost) take(html, answer);
		lost = 0;
	};
	const next = async () => {
		clearTimeout(timer);
		if (page.hidden || busy) return;
		busy = true;
		await ask().catch(() => trouble(own.lost));
		busy = false;
		timer = setTimeout(next, EVERY);
	};
	page.body.append(bar);
	on(page, "visibilitychange", next);
	timer = setTimeout(next, EVERY);
	return next;
};
/* Where somebody is or clicks, nothing changes yet. */
const renew = (old, now) => {
	if (old.innerHTML !== now.innerHTML && !isUsed(old)) old.innerHTML = now.innerHTML;
};

/* The work list. Rows change where they stand; new ones come when they are asked for. */
const list = one("#rows");
if (list) {
	let piece, tag = "";
	const link = one(".bulk .all");
	const boxes = () => all(".pick input");
	const ticked = () => all(".pick :checked");
	const rows = (root) => new Map(all("#rows tbody tr", root).map((row) => [row.id, row]));
	const count = () => {
		const n = ticked().length;
		one(".bulk .ticked").textContent = n ? `(${n})` : "";
		link.textContent = n && n === boxes().length ? link.dataset.none : link.dataset.all;
	};
	const word = (name, n) => (n ? list.dataset[n > 1 ? name : name + "One"].replace("{n}", n) : []);
	const show = () => {
		const chosen = new Map(ticked().map((box) => [box.name, box.value]));
		const known = rows();
		list.innerHTML = one("#rows", piece).innerHTML;
			for (const box of boxes()) {
			box.checked = chosen.has(box.name);
			if (box.checked) box.value = chosen.get(box.name);
		}
		one("#bulk").hidden = !boxes().length;
		say("");
		count();
		one("th a", [...rows().values()].find((row) => !known.has(row.id)) || list)?.focus();
	};
	/* At the end of a page that goes on, rows have only changed pages. */
	const lacked = (these, others, goesOn) => {
		const ids = [...these.keys()];
		const end = goesOn ? ids.findLastIndex((id) => others.has(id)) : ids.length;
		return ids.filter((id, place) => !others.has(id) && place < end);
	};
	const compare = () => {
		const shown = rows(), now = rows(piece);
		const fresh = lacked(now, shown, one("[rel=next]"));
		const gone = lacked(shown, now, one("[rel=next]", piece));
		for (const [id, is] of now) {
			const row = shown.get(id);
			if (!row) continue;
			row.className = is.className;
			const box = one(".pick input", row);
			if (!box.checked) box.value = one(".pick input", is).value;
			[...row.cells].slice(1).forEach((cell, at) => renew(cell, is.cells[at + 1]));
		}
		for (const id of gone) {
			shown.get(id).classList.add("gone");
			one(".under", shown.get(id)).dataset.left = list.dataset.left;
		}
		const text = [].concat(word("new", fresh.length), word("gone", gone.length)).join(". ");
		say(text, made("button", list.dataset.show, { onclick: show }));
	};
	watch(
		list.dataset.live,
		() => ({ headers: { "If-None-Match": tag } }),
		(html, answer) => {
			if (html) {
				tag = answer.headers.get("ETag");
				piece = parsed(html);
				for (const id of ["#alarms", "#views"]) renew(one(id), one(id, piece));
			}
			if (piece) compare();
		},
	);
	on(link, "click", (event) => {
		event.preventDefault();
		const checked = ticked().length < boxes().length;
		for (const box of boxes()) box.checked = checked;
		count();
	});
	on(list, "change", count);
	on(list, "click", ({ target }) => {
		const row = target.closest("tbody tr");
		if (!row || target.closest("a, button, input") || String(getSelection())) return;
		one(target.closest(".pick") ? ".pick input" : "th a", row).click();
	});
	on(window, "pageshow", count);
}

/* A ticket: who else is there, what is new, how long a reply can be taken back. */
const presence = one("[data-presence]");
if (presence) {
	let typedAt = 0, toldAt = 0;
	const question = () => {
		if (typedAt <= toldAt) return;
		toldAt = Date.now();
		return { method: "POST", body: new URLSearchParams({ typing: "yes", _csrf_token: one("[name=_csrf_token]").value }) };
	};
	const next = watch(presence.dataset.presence, question, (html) => html && renew(presence, parsed(html).body));
	on(one("#reply-form textarea"), "input", () => {
		typedAt = Date.now();
		if (typedAt - toldAt > EVERY) next();
	});
}
for (const left of all("[data-seconds]")) {
	const until = Date.now() + left.dataset.seconds * 1000;
	const box = left.closest(".going");
	const tick = () => {
		const seconds = Math.ceil((until - Date.now()) / 1000);
		if (seconds > 0) return (left.textContent = seconds), setTimeout(tick, 250);
		one("form", box).remove();
		one("span", box).textContent = box.dataset.gone;
	};
	tick();
}

/* What is not sent is asked about before it is left, and back in its field when its ticket is opened again. */
const texts = all("main textarea:not([readonly])");
const [, done] = location.search.match(/\bdone=(\w+)/) || [];
let leaving;
for (const text of presence ? texts : []) {
	if (done && actionOf(text).endsWith("/" + done)) {
		draft(text, "");
		history.replaceState(0, "", location.pathname);
	}
	if (draft(text) && !text.value) {
		text.value = draft(text);
		text.after(made("span", own.draft, { className: "quiet" }));
	}
	on(text, "input", () => draft(text, text.value));
}
on(page, "submit", ({ target }) => {
	leaving = actionOf({ form: target }) !== "/logout";
	if (!leaving) for (const text of texts) draft(text, "");
});
on(presence, "click", ({ target }) => (leaving = target.closest("a")));
on(window, "beforeunload", (event) => {
	if (!leaving && texts.some((text) => text.value.trim())) event.preventDefault();
});

/* Keys, never while somebody writes; they can be switched off (WCAG 2.1, 2.1.4). */
const switches = (root) =>
	all(".keys-on", root).map((box) => {
		box.closest("label").hidden = false;
		box.checked = !isOff();
		box.onchange = () => isOff(box.checked ? "" : "off");
	});
const visit = (path) => (location.href = path);
const help = async () => {
	if (one("#keys")) return one("dialog")?.showModal();
	const answer = await fetch("/shortcuts").catch(() => 0);
	if (!answer.ok || answer.redirected) return visit("/shortcuts");
	const box = made("dialog", ""), form = made("form", "", { method: "dialog" });
	box.setAttribute("aria-labelledby", "keys-title");
	form.append(made("button", own.close));
	box.append(one("#keys", parsed(await answer.text())), form);
	page.body.append(box);
	switches(box);
	box.showModal();
};
const row = () => page.activeElement.closest(".list tbody tr");
const press = (query) => (row() || one(".hold"))?.querySelector(query)?.click();
const write = (query) => one(query)?.focus();
const step = (by) => {
	const rows = all(".list tbody tr"), at = rows.indexOf(row());
	const to = rows[at < 0 ? 0 : at + by];
	if (to) one("a", to)?.focus();
};
const isMore = (it) => it.ctrlKey || it.metaKey || it.altKey;
const KEYS = {
	j: () => step(1),
	k: () => step(-1),
	ArrowDown: () => step(1),
	ArrowUp: () => step(-1),
	o: () => press("a"),
	x: () => press(".pick input"),
	a: () => press("[formaction$='/claim'], [action$='/claim'] button"),
	r: () => write("#reply-form textarea"),
	n: () => write("[action$='/note'] textarea"),
	"/": () => (one("[type=search]") ? write("[type=search]") : visit("/")),
	"?": help,
	gb: () => visit("/"),
	gc: () => visit("/calls"),
};
let before = "";
on(page, "keydown", (event) => {
	const { key, target } = event;
	if (one("dialog[open]") || isMore(event)) return;
	if (target.closest("textarea, select, input:not([type=checkbox])")) return key === "Escape" && target.blur();
	const act = !isOff() && KEYS[before + key];
	before = key === "g" ? key : "";
	if (!act || (key.startsWith("Arrow") && !row())) return;
	event.preventDefault();
	act();
});
on(one("a.keys"), "click", (event) => {
	if (isMore(event)) return;
	event.preventDefault();
	help();
});
switches(page);
