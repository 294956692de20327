import { html, type Markup } from '../html/markup.ts';

const WIDE = 300;
const HIGH = 14;

/** A bar from zero, as wide as its share of the longest. What is not shown has none, and no trace of how long it would be. */
export function drawBar(value: number | null, longest: number): Markup | null {
  if (value === null || longest <= 0) return null;
  const width = Math.round((value / longest) * WIDE);
  return html`<svg class="bar" viewBox="0 0 ${WIDE} ${HIGH}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="full" x="0" y="0" width="${width}" height="${HIGH}"/></svg>`;
}

/** From zero to the whole: hatched where a report says so, full where there are records. */
export function drawParts(id: string, declared: number, value: number): Markup | null {
  if (value <= 0) return null;
  const width = Math.round((Math.min(declared, value) / value) * WIDE);
  return html`<svg class="bar" viewBox="0 0 ${WIDE} ${HIGH}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><defs><pattern id="h-${id}" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 6 6 0" class="hatch"/></pattern></defs><rect class="full" x="${width}" y="0" width="${WIDE - width}" height="${HIGH}"/><rect class="declared" x="0" y="0" width="${width}" height="${HIGH}"/><rect fill="url(#h-${id})" x="0" y="0" width="${width}" height="${HIGH}"/></svg>`;
}
