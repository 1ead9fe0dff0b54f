// What every page has beside its text: keys, their help, and letting htmx follow links.
const typing = (element) => element.matches("input, textarea, select, [contenteditable]");
const byKey = (key) => document.querySelector(`[data-key="${CSS.escape(key)}"]`);

function showKeys() {
    const list = document.getElementById("keys-list");
    list.replaceChildren();
    for (const owner of document.querySelectorAll("[data-key][data-key-does]")) {
        const line = document.createElement("div");
        const key = document.createElement("dt");
        const kbd = document.createElement("kbd");
        const does = document.createElement("dd");
        kbd.textContent = owner.dataset.key;
        does.textContent = owner.dataset.keyDoes;
        key.append(kbd);
        line.append(key, does);
        list.append(line);
    }
    document.getElementById("keys").showModal();
}

document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) {
        return;
    }
    if (event.key === "?") {
        event.preventDefault();
        showKeys();
        return;
    }
    const owner = byKey(event.key);
    if (owner) {
        event.preventDefault();
        if (typing(owner)) {
            owner.focus();
            owner.select?.();
        } else {
            owner.click();
        }
    }
});

// A menu closes when one looks elsewhere.
document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details.bar-person[open]")) {
        if (!menu.contains(event.target)) {
            menu.open = false;
        }
    }
});

// A form is sent once, however often its button is pressed.
document.addEventListener("submit", (event) => {
    if (event.target.dataset.sent) {
        event.preventDefault();
    } else if (event.target.method === "post") {
        event.target.dataset.sent = "yes";
        setTimeout(() => delete event.target.dataset.sent, 5000);
    }
});

document.documentElement.classList.add("with-script");

// After a form was answered in place, whoever does not see it is led to what matters: what is wrong, or what was done.
document.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id === "content" || event.detail.elt?.id === "content") {
        const wrong = document.querySelector("#content .refused");
        (wrong ?? document.getElementById("content")).focus({ preventScroll: !wrong });
        wrong?.scrollIntoView({ block: "center" });
    }
});

// The answers of a guide have the keys 1 to 9.
document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !/^[1-9]$/.test(event.key)) {
        return;
    }
    document.querySelectorAll("#diagnose button[data-answer]")[Number(event.key) - 1]?.click();
});
