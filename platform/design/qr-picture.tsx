import styles from './qr-picture.module.css';

/** The quiet zone that the standard asks for: without it a camera does not find the edge. */
const QUIET = 4;

/** A QR code. Black on white in every light, for cameras read no other. */
export function QrPicture({ rows, label }: { rows: readonly string[]; label: string }) {
  const side = rows.length + 2 * QUIET;
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className={styles.paper} width={side} height={side} />
      <path className={styles.ink} d={qrPath(rows)} />
    </svg>
  );
}

/** One stroke for each run of dark squares in a row. */
export function qrPath(rows: readonly string[]): string {
  return rows
    .flatMap((row, y) =>
      [...row.matchAll(/1+/g)].map((run) => `M${run.index + QUIET} ${y + QUIET}h${run[0].length}v1h-${run[0].length}z`),
    )
    .join('');
}
