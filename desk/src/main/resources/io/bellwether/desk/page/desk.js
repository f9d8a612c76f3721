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
