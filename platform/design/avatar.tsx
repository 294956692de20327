import styles from './avatar.module.css';

/** A colleague's initials; never a picture. */
export function Avatar({ initials }: { initials: string }) {
  return (
    <span className={styles.avatar} aria-hidden>
      {initials}
    </span>
  );
}

type AvatarsProps = { people: readonly { initials: string; name: string }[]; words: string };

export function Avatars({ people, words }: AvatarsProps) {
  return (
    <div className={styles.row}>
      <ul>
        {people.map((person) => (
          <li key={person.name} title={person.name}>
            <Avatar initials={person.initials} />
            <span className="s-hidden">{person.name}</span>
          </li>
        ))}
      </ul>
      <span className={styles.words}>{words}</span>
    </div>
  );
}
