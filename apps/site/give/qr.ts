import { encode } from 'uqr';
import { html, type Markup } from '../html/markup.ts';

/** As wide as a phone reads from another phone's or a screen's glass. */
const WIDTH = 264;
/** ISO/IEC 18004: nothing is drawn so many modules around it, or readers do not find it. */
export const QUIET_MODULES = 4;

/** A QR code, black on white also where the page is dark. `words` say to whom and how much, for whoever cannot see it. */
export function drawQr(text: string, words: string): Markup {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_MODULES });
  return html`<svg class="qr" role="img" aria-label="${words}" width="${WIDTH}" height="${WIDTH}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><title>${words}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${data.map(rowPath).join('')}"/></svg>`;
}

/** The dark modules of a row, those side by side as one stroke. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    let end = x;
    while (row[end + 1]) end += 1;
    path += `M${x} ${y}h${end - x + 1}v1h-${end - x + 1}z`;
    x = end;
  }
  return path;
}
