import { useTranslation } from 'react-i18next';
import { type Block, readWords } from '#modules/story/model/block.ts';
import { isEmpty, withWords } from '#modules/story/model/desk-words.ts';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import type { MissingBlock } from '#modules/story/model/published-copy.ts';
import type { TextWords } from '#modules/story/model/story-text.ts';
import { headWords, type PartState, sourceWords } from '#modules/story/model/translation.ts';
import { Button } from '#platform/design/button.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { HeadWords } from './head-words.tsx';
import { MissingPart } from './missing-part.tsx';
import { STATE_TONES } from './state-tones.ts';
import type { Writing } from './use-writing.ts';
import styles from './words.module.css';

type TranslateColumnProps = {
  writing: Writing;
  language: StoryLanguage;
  source: TextWords;
  sourceLanguage: StoryLanguage;
  missing: readonly MissingBlock[];
  states: ReadonlyMap<string | null, PartState>;
  digestOf: (words: string) => string | null;
  mayWrite: boolean;
};

/** Two languages side by side, part by part, each with how far it is translated. */
export function TranslateColumn(props: TranslateColumnProps) {
  const { writing, language, source, sourceLanguage, missing, states, digestOf, mayWrite } = props;
  const { now, set } = writing;
  const change = (id: string, changes: Partial<Record<string, unknown>>) =>
    set({ ...now, blocks: now.blocks.map((one) => (one.id === id ? ({ ...one, ...changes } as Block) : one)) });
  return (
    <div className={styles.text}>
      <HeadPair {...props} />
      {source.blocks.map((from) => {
        const mine = now.blocks.find(({ id }) => id === from.id);
        const gap = missing.find(({ block }) => block.id === from.id);
        return (
          <div key={from.id} className={styles.pair}>
            <p className={styles.source} lang={sourceLanguage}>
              {readWords(from) ?? sourceWords(from)}
            </p>
            {mine ? (
              <div>
                <Words
                  block={mine}
                  lang={language}
                  mayWrite={mayWrite}
                  onChange={(words) => change(mine.id, { ...wordsChange(mine, words), state: 'human' })}
                />
                {!isEmpty(mine) && (
                  <PartStates
                    state={states.get(mine.id) ?? mine.state}
                    onSet={
                      mayWrite
                        ? (state) => change(mine.id, { state, translatedFrom: digestOf(sourceWords(from)) })
                        : null
                    }
                  />
                )}
              </div>
            ) : (
              gap && (
                <MissingPart
                  missing={gap}
                  language={language}
                  onWrite={mayWrite ? () => set({ ...now, blocks: withGap(now, source, from) }) : null}
                />
              )
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Title and summary, beside those that they are translated from. */
function HeadPair({ writing, language, source, sourceLanguage, states, digestOf, mayWrite }: TranslateColumnProps) {
  const { now, set } = writing;
  const write = (field: 'title' | 'summary') => (words: string) =>
    set({ ...withWords(now, { blockId: null, field }, words), headState: 'human' });
  const setState = (headState: 'human' | 'reviewed') =>
    set({ ...now, headState, headFrom: digestOf(headWords(source)) });
  return (
    <div className={styles.pair}>
      <p className={styles.source} lang={sourceLanguage}>
        <strong>{source.title}</strong> {source.summary}
      </p>
      <div>
        <HeadWords field="title" words={now.title} lang={language} onChange={mayWrite ? write('title') : null} />
        {(source.summary || now.summary) && (
          <HeadWords
            field="summary"
            words={now.summary ?? ''}
            lang={language}
            onChange={mayWrite ? write('summary') : null}
          />
        )}
        <PartStates state={states.get(null) ?? now.headState} onSet={mayWrite ? setState : null} />
      </div>
    </div>
  );
}

/** A missing part takes the place it has in the language it comes from, with the words to be translated. */
function withGap(now: TextWords, source: TextWords, from: Block): Block[] {
  const order = source.blocks.map(({ id }) => id);
  const all: Block[] = [...now.blocks, { ...from, state: 'machine', translatedFrom: null }];
  return all.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

const wordsChange = (block: Block, words: string) => (block.kind === 'picture' ? { alt: words } : { words });

type WordsProps = { block: Block; lang: StoryLanguage; mayWrite: boolean; onChange: (words: string) => void };

function Words({ block, lang, mayWrite, onChange }: WordsProps) {
  const { t } = useTranslation('story');
  if (block.kind === 'appeal') return <p className={styles.caption}>{t('kind.appeal')}</p>;
  const words = block.kind === 'picture' ? block.alt : block.words;
  if (!mayWrite)
    return (
      <p className={styles.paragraph} lang={lang}>
        {words}
      </p>
    );
  return (
    <textarea
      className={styles.writing}
      aria-label={t(`kind.${block.kind}`)}
      value={words}
      rows={2}
      maxLength={5000}
      autoComplete="off"
      spellCheck={false}
      translate="no"
      lang={lang}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

type PartStatesProps = { state: PartState; onSet: ((state: 'human' | 'reviewed') => void) | null };

function PartStates({ state, onSet }: PartStatesProps) {
  const { t } = useTranslation('story');
  return (
    <div className={styles.state}>
      <Tag tone={STATE_TONES[state]}>{t(`translation.${state}`)}</Tag>
      {onSet && state !== 'human' && state !== 'reviewed' && (
        <Button kind="quiet" onClick={() => onSet('human')}>
          {t('translation.setHuman')}
        </Button>
      )}
      {onSet && state !== 'reviewed' && (
        <Button kind="quiet" onClick={() => onSet('reviewed')}>
          {t('translation.setReviewed')}
        </Button>
      )}
    </div>
  );
}
