"use strict";
// Keys for marking. Each presses a button that is on the page anyway, so that everything works without this file.
(() => {
  const verdicts = { r: "right", w: "wrong", u: "none" };
  const markable = () => Array.from(document.querySelectorAll("[data-markable]"));
  const current = () => document.activeElement.closest("[data-markable]");

  const step = (by) => {
    const all = markable();
    const at = all.indexOf(current());
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by;
    if (all[next]) {
      all[next].focus();
      all[next].scrollIntoView({ block: "nearest" });
    }
  };

  // Where several could be meant and none has the focus, a first key only shows which it would be.
  const press = (verdict) => {
    const all = markable();
    const chosen = current() || (all.length === 1 ? all[0] : null);
    if (!chosen) {
      step(1);
      return;
    }
    const button = chosen.querySelector(`.mark button[value="${verdict}"]`);
    if (button) {
      button.click();
    }
  };

  const isTyping = (target) => target.closest("input, textarea, select, dialog, [contenteditable]") !== null;

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) {
      return;
    }
    if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
    } else if (verdicts[event.key]) {
      press(verdicts[event.key]);
    } else if (event.key === "?") {
      document.getElementById("keys").showModal();
    } else {
      return;
    }
    event.preventDefault();
  });

  // After a mark the page comes back to what was marked: the next key goes on from there.
  const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (place && place.matches("[data-markable]")) {
    place.focus();
  }
})();

// News while the page is open: a bar says what came, and nothing moves until the reader asks for it.
(() => {
  const address = document.body.dataset.live;
  if (!address || !window.EventSource) {
    return;
  }
  const patience = 30000; // without a connection, until the page says that it is not live
  const pause = 15000; // between two looks at this page anew
  const news = { raised: 0, spoke: 0 };
  const here = new URL(location.href);
  here.hash = "";
  here.searchParams.delete("cursor");
  let since = new URL(address, location.href);
  let source = null;
  let lost = null; // timer
  let again = null; // timer
  let silent = false;
  let looked = Date.now();
  let look = null; // timer

  // There from the start, for a screen reader tells only what changes in it.
  const bar = document.createElement("p");
  bar.className = "news";
  bar.setAttribute("role", "status");
  document.querySelector(".masthead").append(bar);

  const count = (number, what) => `${number} ${what}${number === 1 ? "" : "s"}`;

  const show = () => {
    const said = [];
    if (news.raised > 0) {
      said.push(count(news.raised, "new alert"));
    }
    if (news.spoke > 0) {
      said.push(count(news.spoke, "update"));
    }
    const text = said.length > 0 ? `${said.join(", ")}. ` : "";
    const state = silent ? "Not live. " : "";
    if (bar.dataset.text === text + state) {
      return;
    }
    bar.dataset.text = text + state;
    bar.replaceChildren(state + text);
    bar.classList.toggle("silent", silent);
    if (text) {
      const link = document.createElement("a");
      link.href = here.href;
      link.textContent = said.length > 1 || news.raised + news.spoke > 1 ? "Show them" : "Show it";
      bar.append(link);
    }
  };

  const live = (yes) => {
    if (yes) {
      clearTimeout(lost);
      lost = null;
      silent = false;
      show();
    } else if (!silent && lost === null) {
      lost = setTimeout(() => {
        silent = true;
        show();
      }, patience);
    }
  };

  // What the reader has opened, focused or scrolled to the side stays as it is.
  const replace = (old, fresh) => {
    if (old.contains(document.activeElement) || old.isEqualNode(fresh)) {
      return;
    }
    const open = Array.from(old.querySelectorAll("details"), (each) => each.open);
    fresh.querySelectorAll("details").forEach((each, at) => {
      each.open = open[at] === true;
    });
    const left = old.scrollLeft;
    old.replaceWith(document.adoptNode(fresh));
    fresh.scrollLeft = left;
  };

  const refresh = async () => {
    look = null;
    looked = Date.now();
    const answer = await fetch(location.href, { credentials: "same-origin", redirect: "error" });
    if (!answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.querySelectorAll("[data-fresh][id]").forEach((old) => {
      const fresh = page.getElementById(old.id);
      if (fresh) {
        replace(old, fresh);
      }
    });
  };

  const soon = () => {
    if (look === null && document.querySelector("[data-fresh]")) {
      // The page is looked at anew at its own pace; one that cannot be reached just now stays as it is.
      look = setTimeout(() => refresh().catch(() => {}), Math.max(0, looked + pause - Date.now()));
    }
  };

  const stop = () => {
    clearTimeout(again);
    clearTimeout(look);
    look = null;
    if (source) {
      source.close();
      source = null;
    }
  };

  const start = () => {
    stop();
    source = new EventSource(since.href);
    source.addEventListener("alerts", (event) => {
      const more = JSON.parse(event.data);
      news.raised += more.raised;
      news.spoke += more.spoke;
      since.searchParams.set("since", event.lastEventId);
      show();
      soon();
    });
    source.addEventListener("fresh", soon);
    source.addEventListener("well", () => live(true));
    source.addEventListener("trouble", () => live(false));
    source.addEventListener("error", () => {
      live(false);
      // A browser gives up by itself what was answered with an error; the desk may be back later.
      if (source.readyState === EventSource.CLOSED) {
        clearTimeout(again);
        again = setTimeout(start, patience);
      }
    });
  };

  const watch = () => {
    if (document.hidden) {
      clearTimeout(lost);
      lost = null;
      stop();
    } else if (!source) {
      start();
      soon();
    }
  };

  document.addEventListener("visibilitychange", watch);
  window.addEventListener("pagehide", stop);
  window.addEventListener("pageshow", watch);
})();
