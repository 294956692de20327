import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '#modules/story/model/block.ts';
import { Button } from '#platform/design/button.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { Offers } from './marking.ts';
import { QuoteConsentField } from './quote-consent-field.tsx';
import styles from './words.module.css';

type BlockEditorProps = {
  block: Block;
  lang: string;
  offers: Offers;
  onChange: (block: Block) => void;
  onLeave: () => void;
};

/** More numbers than these are chosen from a list: beside a sentence there is no room for a page of them. */
const MOST_BUTTONS = 3;

/** A part being written. Escape leaves it; nothing has to be saved by hand. */
export function BlockEditor({ block, lang, offers, onChange, onLeave }: BlockEditorProps) {
  const { t } = useTranslation('story');
  const set = (changes: Partial<Record<string, string | null>>) =>
    onChange({ ...block, ...changes, ...unread(block) } as Block);
  if (block.kind === 'picture') return <PictureFields block={block} lang={lang} offers={offers} set={set} />;
  if (block.kind === 'appeal')
    return (
      <SelectField
        name="appealId"
        label={t('kind.appeal')}
        options={offers.appeals}
        value={block.appealId}
        onChange={(appealId) => set({ appealId })}
      />
    );
  return (
    <div className={styles.fields}>
      {block.kind === 'figure' && (
        <SelectField
          name="releaseId"
          label={t('figure.which')}
          options={offers.figures}
          value={chosenOf(block, offers)}
          onChange={(chosen) => {
            const figure = offers.figures.find(({ code }) => code === chosen);
            if (figure) set({ releaseId: figure.releaseId, words: figure.words });
          }}
        />
      )}
      <WordsField block={block} lang={lang} offers={offers} set={set} onLeave={onLeave} />
      {block.kind === 'quote' && <QuoteFields block={block} lang={lang} offers={offers} set={set} />}
    </div>
  );
}

/** The way in which it was offered; words that were written since lead to the release all the same. */
function chosenOf({ releaseId, words }: Extract<Block, { kind: 'figure' }>, { figures }: Offers): string | null {
  const ofRelease = figures.filter((one) => one.releaseId === releaseId);
  return (ofRelease.find((one) => one.words === words) ?? ofRelease[0])?.code ?? null;
}

const unread = ({ state }: Block) => (state === 'reviewed' ? { state: 'human' } : {});

type Setting = Omit<BlockEditorProps, 'onChange' | 'onLeave'> & {
  set: (changes: Partial<Record<string, string | null>>) => void;
};

function WordsField({ block, lang, offers, set, onLeave }: Setting & { onLeave: () => void }) {
  const { t } = useTranslation('story');
  const area = useRef<HTMLTextAreaElement>(null);
  const words = 'words' in block ? block.words : '';
  function insert({ words: told, releaseId }: Offers['figures'][number]) {
    const at = area.current?.selectionEnd ?? words.length;
    set({ words: `${words.slice(0, at)}[${told}](figure:${releaseId})${words.slice(at)}` });
    area.current?.focus();
  }
  return (
    <>
      <textarea
        ref={area}
        className={styles.writing}
        aria-label={t(`kind.${block.kind}`)}
        value={words}
        rows={block.kind === 'heading' ? 1 : 3}
        maxLength={block.kind === 'heading' ? 200 : 5000}
        // biome-ignore lint/a11y/noAutofocus: it was just asked to be written in.
        autoFocus
        autoComplete="off"
        spellCheck={false}
        translate="no"
        lang={lang}
        onChange={({ currentTarget }) => set({ words: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onLeave();
        }}
      />
      {(block.kind === 'paragraph' || block.kind === 'heading') && (
        <PutFigure figures={offers.figures} onPut={insert} />
      )}
    </>
  );
}

type PutFigureProps = { figures: Offers['figures']; onPut: (figure: Offers['figures'][number]) => void };

/** Released numbers that may stand in a sentence. */
function PutFigure({ figures, onPut }: PutFigureProps) {
  const { t } = useTranslation('story');
  if (figures.length === 0) return null;
  if (figures.length > MOST_BUTTONS)
    return (
      <SelectField
        name="figure"
        label={t('figure.put')}
        options={figures}
        value={null}
        onChange={(chosen) => figures.filter(({ code }) => code === chosen).forEach(onPut)}
      />
    );
  return (
    <div className={styles.tools}>
      {figures.map((figure) => (
        <Button key={figure.code} kind="quiet" icon="figures" onClick={() => onPut(figure)}>
          {figure.label}
        </Button>
      ))}
    </div>
  );
}

/** Who says it, never by her name, and on which consent of its own it rests. */
function QuoteFields({ block, lang, set }: Setting) {
  const { t } = useTranslation('story');
  if (block.kind !== 'quote') return null;
  return (
    <>
      <TextField
        name="speaker"
        label={t('quote.speaker')}
        hint={t('quote.speakerHint')}
        value={block.speaker ?? ''}
        onChange={(speaker) => set({ speaker: speaker === '' ? null : speaker })}
        lang={lang}
        maxLength={100}
      />
      <QuoteConsentField value={block.consentId} onChange={(consentId) => set({ consentId })} />
    </>
  );
}

function PictureFields({ block, lang, offers, set }: Setting) {
  const { t } = useTranslation('story');
  if (block.kind !== 'picture') return null;
  return (
    <div className={styles.fields}>
      <SelectField
        name="pictureId"
        label={t('kind.picture')}
        options={offers.pictures}
        value={block.pictureId}
        onChange={(pictureId) =>
          set({ pictureId, alt: offers.pictures.find(({ code }) => code === pictureId)?.alts[lang] ?? block.alt })
        }
      />
      <TextField
        name="alt"
        label={t('picture.alt')}
        value={block.alt}
        onChange={(alt) => set({ alt })}
        lang={lang}
        maxLength={500}
      />
      <TextField
        name="caption"
        label={t('picture.caption')}
        aside={t('ifYouWant')}
        value={block.caption ?? ''}
        onChange={(caption) => set({ caption: caption === '' ? null : caption })}
        lang={lang}
        maxLength={300}
      />
    </div>
  );
}
