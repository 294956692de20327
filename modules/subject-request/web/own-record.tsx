import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { OWN_SECTIONS, ownRecord } from '#modules/subject-request/model/own-record.ts';
import { handOutRecord } from '#modules/subject-request/model/request-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { CheckField } from '#platform/design/check-field.tsx';
import { IconButton } from '#platform/design/icon-button.tsx';
import { Note } from '#platform/design/note.tsx';
import { PrintSheet } from '#platform/design/print-sheet.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import { useMe, useNow } from '#platform/web/me.ts';
import { useReader } from '#platform/web/records.ts';
import { languageWords } from '#platform/web/spoken-languages.ts';
import styles from './request.module.css';
import { type TellLine, useTellIn } from './use-tell-in.ts';

const LANGUAGES = ['en', 'hi', 'mr', 'es'] as const;
type Language = (typeof LANGUAGES)[number];
type Props = { person: Stored<PersonFacts>; onClose: () => void };

/**
 * Her own record in her language, without anybody else. Read over line by line by whoever hands it out; what might harm her
 * if the paper is found is left out, and the paper says that something is.
 */
export function OwnRecord({ person, onClose }: Props) {
  const { t, i18n } = useTranslation('subject-request-page');
  const hers = LANGUAGES.find((one) => person.languages.includes(one));
  const [lang, setLang] = useState<Language>(hers ?? (i18n.language as Language));
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const reader = useReader();
  const lines = ownRecord(reader, person);
  const tell = useTellIn(lang);
  const toggle = (id: string) =>
    setOut((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])));
  return (
    <div className={styles.inDrawer}>
      <SectionTitle action={<IconButton icon="close" label={t('close')} onClick={onClose} framed />}>
        {t('own')}
      </SectionTitle>
      <Note>{t('ownExplain')}</Note>
      <SelectField
        name="lang"
        label={t('form.lang')}
        options={LANGUAGES.map((code) => ({ code, label: languageWords(code, i18n.language) }))}
        value={lang}
        onChange={(code) => setLang((code ?? 'en') as Language)}
      />
      {tell &&
        OWN_SECTIONS.map((section) => {
          const part = lines.filter((line) => line.section === section);
          if (part.length === 0) return null;
          return (
            <section key={section} lang={lang}>
              <SectionTitle small>{tell.title(section)}</SectionTitle>
              {part.map((line) => (
                <CheckField
                  key={line.id}
                  name={line.id}
                  label={tell.line(line)}
                  value={!out.has(line.id)}
                  onChange={() => toggle(line.id)}
                />
              ))}
            </section>
          );
        })}
      {tell && (
        <Paper
          person={person}
          lang={lang}
          lines={lines.filter(({ id }) => !out.has(id))}
          leftOut={out.size}
          tell={tell}
        />
      )}
    </div>
  );
}

type PaperProps = {
  person: Stored<PersonFacts>;
  lang: Language;
  lines: ReturnType<typeof ownRecord>;
  leftOut: number;
  tell: TellLine;
};

/** The journal has its entry before the printer has its page. */
function Paper({ person, lang, lines, leftOut, tell }: PaperProps) {
  const { t } = useTranslation('subject-request-page');
  const ask = useAsk();
  const say = useRefusalWords();
  const [me, now] = [useMe(), useNow()];
  const [reviewed, setReviewed] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  async function print() {
    const told = await ask(handOutRecord, { personId: person.id, lang, lines: lines.length, leftOut, reviewed });
    setRefused(
      told.outcome === 'refused' ? say(told.refusal) : told.outcome === 'accepted' ? null : t('needsConnection'),
    );
    if (told.outcome === 'accepted') window.print();
  }
  return (
    <>
      <CheckField name="reviewed" label={t('reviewed')} value={reviewed} onChange={setReviewed} />
      {refused && <Note tone="risk">{refused}</Note>}
      <Button kind="primary" icon="print" onClick={() => void print()}>
        {t('printIt')}
      </Button>
      <PrintSheet kind={tell.title('paper')} code={person.displayCode} by={me.organisation} when={now} tier="P2">
        <div lang={lang}>
          <p>{tell.title('intro')}</p>
          {OWN_SECTIONS.map((section) => {
            const part = lines.filter((line) => line.section === section);
            return part.length === 0 ? null : (
              <section key={section}>
                <h2>{tell.title(section)}</h2>
                <ul className={styles.lines}>
                  {part.map((line) => (
                    <li key={line.id}>{tell.line(line)}</li>
                  ))}
                </ul>
              </section>
            );
          })}
          {leftOut > 0 && <p>{tell.title('leftOut')}</p>}
          <p>{tell.title('more')}</p>
          <p>{tell.title('rights')}</p>
        </div>
      </PrintSheet>
    </>
  );
}
