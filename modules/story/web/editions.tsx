import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoryState } from '#kernel/code-lists/story-state.ts';
import type { Stored } from '#kernel/record.ts';
import { wordsIn } from '#modules/story/model/desk-words.ts';
import type { StoryTextFacts, TextWords } from '#modules/story/model/story-text.ts';
import { writeText } from '#modules/story/model/write-text.ts';
import { Button } from '#platform/design/button.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Section } from '#platform/design/section.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useServer } from '#platform/web/server-read.ts';
import { useColleagueName } from './use-colleague-name.ts';
import styles from './words.module.css';

type Edition = {
  version: number;
  before: Partial<TextWords>;
  after: Partial<TextWords>;
  changedAt: string;
  changedBy: string;
};
type EditionsProps = { text: Stored<StoryTextFacts>; mayBringBack: StoryState; onClose: () => void };
const SHUT: readonly StoryState[] = ['published', 'scheduled', 'withdrawn'];

/** Every edition of a language: who changed what and when, what stood there, and the way back to it. */
export function Editions({ text, mayBringBack, onClose }: EditionsProps) {
  const { t, i18n } = useTranslation('story');
  const { data, state, refusal } = useServer<{ editions: Edition[] | null }>(`/api/story-texts/${text.id}/editions`);
  const say = useRefusalWords();
  const name = useColleagueName();
  const [refused, setRefused] = useState<string | null>(null);
  const ask = useAsk();
  const may = useMayAsk(writeText) && !SHUT.includes(mayBringBack);
  async function bringBack(changes: Partial<TextWords>) {
    const told = await ask(
      writeText,
      { textId: text.id, storyId: text.storyId, changes },
      { basedOn: { [text.id]: text.version } },
    );
    setRefused(told.outcome === 'refused' ? say(told.refusal) : null);
    if (told.outcome !== 'refused') onClose();
  }
  const editions = data?.editions ?? [];
  return (
    <div className={styles.fields} style={{ padding: '1.25rem' }}>
      <Section title={t('editions.title')} count={editions.length}>
        {refusal && <Note tone="missed">{say(refusal)}</Note>}
        {state === 'not-reached' && <Note icon="offline">{t('editions.notReached')}</Note>}
        {state === 'loading' && <ShapeSkeleton shape="rows" count={3} />}
        {state === 'here' && editions.length === 0 && <EmptyLine>{t('editions.first')}</EmptyLine>}
        {refused && <ReasonNote title={t('notKept')} words={refused} />}
        {editions.map((edition) => (
          <details key={edition.version}>
            <summary>
              {t('editions.one', {
                when: momentWords(edition.changedAt, i18n.language),
                who: name(edition.changedBy),
              })}
            </summary>
            <Compare edition={edition} language={text.language} />
            {may && <Button onClick={() => void bringBack(edition.before)}>{t('editions.bringBack')}</Button>}
          </details>
        ))}
      </Section>
      <Button onClick={onClose}>{t('close')}</Button>
    </div>
  );
}

/** What was taken out and what came in, part by part. */
function Compare({ edition: { before, after }, language }: { edition: Edition; language: string }) {
  const [was, is] = [linesOf(before), linesOf(after)];
  return (
    <div className={styles.compare} lang={language} translate="no">
      {was
        .filter((line) => !is.includes(line))
        .map((line) => (
          <del key={line}>{line}</del>
        ))}
      {is
        .filter((line) => !was.includes(line))
        .map((line) => (
          <ins key={line}>{line}</ins>
        ))}
    </div>
  );
}

function linesOf({ title, summary, slug, blocks = [] }: Partial<TextWords>): string[] {
  const words = blocks.flatMap((block) => [wordsIn(block, 'words') ?? wordsIn(block, 'alt') ?? '']);
  return [title, summary, slug, ...words].filter((line): line is string => Boolean(line));
}
