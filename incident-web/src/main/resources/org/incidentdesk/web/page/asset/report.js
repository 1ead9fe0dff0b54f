// The category list becomes searchable: words narrow it down, accents and case do not matter.
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function searchable(select) {
    if (select.dataset.ready) {
        return;
    }
    select.dataset.ready = "yes";
    const all = [...select.options];
    const box = document.createElement("input");
    box.type = "search";
    box.className = "narrowing";
    box.placeholder = select.dataset.searchable;
    box.setAttribute("aria-label", select.dataset.searchable);
    box.setAttribute("aria-controls", select.id);
    box.addEventListener("input", () => {
        const words = plain(box.value).split(/\s+/).filter(Boolean);
        const chosen = select.value;
        select.replaceChildren(...all.filter((option) => option.value === chosen || option.value === ""
            || words.every((word) => plain(option.textContent).includes(word))));
        select.size = words.length ? Math.min(8, Math.max(2, select.options.length)) : 0;
    });
    box.addEventListener("keydown", (event) => {
        if (event.key === "Enter") {
            event.preventDefault();
            const first = [...select.options].find((option) => option.value && !option.disabled && option.value !== select.value);
            if (first) {
                select.value = first.value;
                select.dispatchEvent(new Event("change", { bubbles: true }));
            }
        }
    });
    select.before(box);
}

const enhance = () => document.querySelectorAll("select[data-searchable]").forEach(searchable);
enhance();
document.addEventListener("htmx:afterSettle", enhance);
