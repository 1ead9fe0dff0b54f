// Listens while a page is looked at: says when somebody else has changed what it shows, and who else is at the ticket.
let stream;
let heard;
let answering = false;
let lastTouched = Date.now();
const LONGEST_UNTOUCHED = 15 * 60 * 1000;

const place = () => document.getElementById("live");

function line(text, link) {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    if (link) {
        const anchor = document.createElement("a");
        anchor.href = location.href;
        anchor.textContent = link;
        paragraph.className = "changed";
        paragraph.append(" ", anchor);
    }
    return paragraph;
}

function show(glance) {
    const live = place();
    if (!live) {
        return;
    }
    const { at, version, changed, show: showText } = live.dataset;
    heard ??= at ? { [at]: Number(version) } : glance.versions;
    const isNew = Object.keys(glance.versions).some((ticket) => glance.versions[ticket] !== heard[ticket])
        || Object.keys(heard).some((ticket) => !(ticket in glance.versions));
    const others = at ? glance.others.filter((other) => other.ticket === at) : [];
    live.replaceChildren(
        ...others.map((other) => line(live.dataset[other.doing].replace("{0}", other.name))),
        ...(isNew ? [line(changed, showText)] : []));
}

function close() {
    stream?.close();
    stream = undefined;
}

function listen() {
    close();
    const live = place();
    const isLookedAt = document.visibilityState === "visible" || answering;
    if (!live || !live.dataset.tickets || !isLookedAt || Date.now() - lastTouched > LONGEST_UNTOUCHED) {
        return;
    }
    const query = new URLSearchParams({ tickets: live.dataset.tickets });
    if (live.dataset.at) {
        query.set("at", live.dataset.at);
        query.set("doing", answering ? "answering" : "reading");
    }
    stream = new EventSource("/live?" + query);
    stream.addEventListener("glance", (event) => show(JSON.parse(event.data)));
}

function begin() {
    heard = undefined;
    answering = false;
    listen();
}

document.addEventListener("input", (event) => {
    if (!answering && place()?.dataset.at && event.target.matches("main textarea")) {
        answering = true;
        listen();
    }
});
for (const touch of ["pointerdown", "keydown"]) {
    document.addEventListener(touch, () => {
        lastTouched = Date.now();
        if (!stream) {
            listen();
        }
    }, { passive: true });
}
setInterval(() => Date.now() - lastTouched > LONGEST_UNTOUCHED && close(), 60_000);
document.addEventListener("visibilitychange", () => {
    lastTouched = Date.now();
    listen();
});
addEventListener("pagehide", close);
document.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id === "content" || event.detail.elt?.id === "content") {
        begin();
    }
});
begin();
