import { useTranslation } from 'react-i18next';
import type { Due } from '#kernel/due.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { CaseFile } from '#modules/case-file/model/case-file.ts';
import { ClockMark } from '#platform/design/clock-mark.tsx';
import { clockWords } from '#platform/design/clock-words.ts';
import type { ClockState } from '#platform/design/kinds.ts';
import { AppLink } from '#platform/design/navigate.tsx';
import { Section } from '#platform/design/section.tsx';
import { useDues } from '#platform/web/dues.ts';
import { useNow } from '#platform/web/me.ts';
import { useSay } from '#platform/web/say.ts';
import styles from './case-file.module.css';

/** What is to be done next about this person. */
export function NextDues({ file }: { file: StoredOf<typeof CaseFile> }) {
  const { t } = useTranslation('case-file');
  const dues = useDues().filter((due) => due.personIds.includes(file.personId) || due.address?.[1] === file.id);
  const ordered = dues.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const say = useSay(ordered.map((due) => due.sentence));
  return (
    <Section title={t('next.title')}>
      {ordered.length === 0 && <p className={styles.mute}>{t('next.empty')}</p>}
      <ul className={styles.next}>
        {ordered.map((due) => (
          <li key={due.id}>
            {due.address ? (
              <AppLink to={`/${due.address.join('/')}`}>{say(due.sentence).words}</AppLink>
            ) : (
              say(due.sentence).words
            )}
            <When due={due} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function dayOf(due: Due): string {
  return due.dueAt ?? due.dueOn ?? '9999';
}

function When({ due }: { due: Due }) {
  const { t, i18n } = useTranslation('design');
  const now = useNow();
  const when = due.dueAt ?? due.dueOn;
  if (when === null) return null;
  const ends = Date.parse(when.length > 10 ? when : `${when}T23:59:59+05:30`);
  const state: ClockState = ends < Date.parse(now) ? 'missed' : 'running';
  return <ClockMark state={state} due={clockWords(when, state, now, t, i18n.language)} />;
}
