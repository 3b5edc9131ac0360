/* SPDX-License-Identifier: GPL-3.0-or-later
   What keys add to an exported comparison; everything can be read and filtered without it.
   n or j: next change, p or k: the one before, r: side by side or one redline, f: the filters. */
(function () {
  'use strict';
  var hint = document.querySelector('.keys');
  if (hint) hint.hidden = false;
  function shown() {
    return Array.prototype.filter.call(document.querySelectorAll('.row.changed'), function (row) { return row.offsetParent !== null; });
  }
  function go(by) {
    var rows = shown();
    if (!rows.length) return;
    var at = rows.indexOf(document.querySelector('.row.here'));
    if (at < 0) { // from where the page stands
      var edge = document.documentElement.scrollTop + 120;
      at = by > 0 ? -1 : rows.length;
      rows.forEach(function (row, i) { if (row.offsetTop < edge && by > 0) at = i; });
      if (document.documentElement.scrollTop < 10) at = by > 0 ? -1 : 0;
    }
    var next = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
    rows.forEach(function (row) { row.classList.remove('here'); row.removeAttribute('aria-current'); });
    next.classList.add('here');
    next.setAttribute('aria-current', 'true');
    next.tabIndex = -1;
    next.focus({preventScroll: true});
    next.scrollIntoView({block: 'center', behavior: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'});
  }
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || /^(?:textarea|select)$/i.test(event.target.tagName) || event.target.isContentEditable) return;
    var key = event.key.toLowerCase();
    if (key === 'n' || key === 'j') go(1);
    else if (key === 'p' || key === 'k') go(-1);
    else if (key === 'r') document.getElementById(document.getElementById('v-redline').checked ? 'v-side' : 'v-redline').click();
    else if (key === 'f') { var first = document.querySelector('.filters label input'); if (first) first.focus(); }
    else return;
    event.preventDefault();
  });
}());
