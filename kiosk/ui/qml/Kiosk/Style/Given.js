.pragma library

// What a page is given when a loader reads it. With each new object that Loader.setSource is handed, Qt keeps some of
// the engine's memory for good, so there is one for each page, filled anew.

const kept = {};

function to(page, values) {
    return Object.assign(kept[page] ?? (kept[page] = {}), values);
}
