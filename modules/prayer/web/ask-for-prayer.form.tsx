import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { askForPrayer, lastDayOf } from '#modules/prayer/model/prayer-for-her.ts';
import { dayWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import styles from './prayer.module.css';
import { type Said, SaidInLanguages, textsOf } from './said-in-languages.tsx';
import { type Mark, useInspected } from './use-inspected.ts';

type FormProps = { person: Stored<PersonFacts>; until: string; onClose: () => void };
type Values = Said & { prayerId: string };

/** What is to be read aloud for her, in words that are nobody's: looked through while they are typed. */
export function AskForPrayerForm({ person, until, onClose }: FormProps) {
  const { t, i18n } = useTranslation('prayer');
  const today = useToday();
  const { gender } = person;
  const initial: Values = { prayerId: newId(), en: '', hi: '', mr: '', es: '' };
  const form = useActForm(askForPrayer, {
    initial,
    toInput: ({ prayerId, ...said }) => ({ prayerId, personId: person.id, texts: textsOf(said) }),
    onKept: onClose,
  });
  const texts = textsOf(form.values);
  const { marks, state } = useInspected(person.id, texts);
  const isFound = texts.some(({ language }) => marks[language]?.some(({ hard }) => hard));
  return (
    <ActFrame
      form={form}
      title={t('hers.ask')}
      onClose={onClose}
      keepLabel={t('hers.keep')}
      keepDisabledReason={isFound ? t('hers.findsFirst') : undefined}
    >
      <Note icon="show">{t('hers.about', { gender })}</Note>
      <SaidInLanguages
        said={form.values}
        onChange={form.set}
        error={errorOf(form, 'texts')}
        below={(language) => <Found words={form.values[language]} marks={marks[language] ?? []} />}
      />
      {state === 'not-reached' && <Note icon="offline">{t('hers.notLooked')}</Note>}
      {texts.length > 0 && <ReadAloud texts={texts} />}
      <FactLine icon="calendar">
        {t('hers.lasts', { day: dayWords(lastDayOf(until, today), i18n.language), gender })}
      </FactLine>
    </ActFrame>
  );
}

/** What was found, each with the words it was found in: a mark without its reason teaches nobody. */
function Found({ words, marks }: { words: string; marks: readonly Mark[] }) {
  const { t, i18n } = useTranslation(['prayer', 'comment']);
  return marks.map(({ code, from, to, hard }) => (
    <FactLine key={`${code}${from}`} icon="attention" tone={hard ? 'risk' : 'pending'}>
      {t('prayer:hers.found', {
        words: words.slice(from, to),
        what: t(i18n.exists(`comment:mark.${code}`) ? `comment:mark.${code}` : 'comment:mark.other'),
      })}
    </FactLine>
  ));
}

function ReadAloud({ texts }: { texts: ReturnType<typeof textsOf> }) {
  const { t } = useTranslation('prayer');
  return (
    <section className={styles.aloud}>
      <SectionTitle>{t('hers.aloud')}</SectionTitle>
      {texts.map(({ language, words }) => (
        <blockquote key={language} lang={language}>
          {words}
        </blockquote>
      ))}
    </section>
  );
}
