import styles from './score-line.module.css';

export type ScorePoint = {
  id: string /** Milliseconds, to place it. */;
  at: number;
  value: number /** *3.4, May 2009*. */;
  words: string;
};

type ScoreLineProps = {
  label: string;
  points: readonly ScorePoint[];
  least: number;
  most: number;
  /** What the ends of the scale mean: *1 to 5*. */
  scale: string;
};

const [WIDE, HIGH, EDGE] = [240, 56, 6];

/** A score over time as a small line. The numbers stand beside it in text: nobody has to read a slope. */
export function ScoreLine({ label, points, least, most, scale }: ScoreLineProps) {
  const ordered = points.toSorted((a, b) => a.at - b.at);
  const places = placesOf(ordered, least, most);
  return (
    <figure className={styles.line}>
      <figcaption>
        <strong>{label}</strong> <span>{scale}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" focusable="false">
        <polyline points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {places.map(({ id, x, y }) => (
          <circle key={id} cx={x} cy={y} r={4} />
        ))}
      </svg>
      <ol aria-label={label}>
        {ordered.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ol>
    </figure>
  );
}

/** Where each stands: by its day across, by its score upwards. One alone stands in the middle. */
function placesOf(ordered: readonly ScorePoint[], least: number, most: number) {
  const [first, last] = [ordered[0]?.at ?? 0, ordered.at(-1)?.at ?? 0];
  const [span, reach] = [last - first, most - least];
  const across = (at: number) => (span === 0 ? WIDE / 2 : EDGE + ((at - first) / span) * (WIDE - 2 * EDGE));
  const up = (value: number) => HIGH - EDGE - (reach === 0 ? 0.5 : (value - least) / reach) * (HIGH - 2 * EDGE);
  return ordered.map(({ id, at, value }) => ({ id, x: round(across(at)), y: round(up(value)) }));
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}
