import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block, BlockKind } from '#modules/story/model/block.ts';
import { addBlock, moveBlock, removeBlock, withWords } from '#modules/story/model/desk-words.ts';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import type { MissingBlock } from '#modules/story/model/published-copy.ts';
import { IconButton } from '#platform/design/icon-button.tsx';
import { AddPart } from './add-part.tsx';
import { BlockEditor } from './block-editor.tsx';
import { BlockView } from './block-view.tsx';
import { HeadField } from './head-field.tsx';
import type { Marking } from './marking.ts';
import { MissingPart } from './missing-part.tsx';
import { newBlock } from './new-block.ts';
import type { Writing } from './use-writing.ts';
import styles from './words.module.css';

type StoryColumnProps = {
  writing: Writing;
  language: StoryLanguage;
  marking: Marking;
  missing: readonly MissingBlock[];
  /** Null where this person may not write, or where what is out would have to be taken up again first. */
  mayWrite: boolean;
  /** Opened from a finding: *Write my own*. */
  editing: string | null;
  onEdit: (blockId: string | null) => void;
};

/** A story in one language, part by part: read with its marks, written in its place. */
export function StoryColumn(props: StoryColumnProps) {
  const { writing, language, marking, missing, mayWrite, onEdit } = props;
  const { now, set } = writing;
  const leave = () => {
    writing.keep();
    onEdit(null);
  };
  const begin = (block: Block | null, after: string | null) => {
    if (!block) return;
    set(addBlock(now, after, block));
    onEdit(block.id);
  };
  const add = (kind: BlockKind, after: string | null) => begin(newBlock(kind, marking.offers, language), after);
  // A missing part begins with the words it is translated from, marked as nobody's translation yet.
  const take = ({ block }: MissingBlock, after: string | null) =>
    begin({ ...block, state: 'machine', translatedFrom: null }, after);
  const gaps = gapsOf(now.blocks, missing);
  const gapsAfter = (after: string | null) =>
    (gaps.get(after) ?? []).map((one) => (
      <MissingPart
        key={one.block.id}
        missing={one}
        language={language}
        onWrite={mayWrite ? () => take(one, after) : null}
      />
    ));
  return (
    <div className={styles.text}>
      <Head {...props} onLeave={leave} />
      {gapsAfter(null)}
      {now.blocks.map((block) => (
        <div key={block.id}>
          <Part {...partOf(props, block)} onAdd={(kind) => add(kind, block.id)} onLeave={leave} />
          {gapsAfter(block.id)}
        </div>
      ))}
      {mayWrite && now.blocks.length === 0 && <AddPart offers={marking.offers} onAdd={(kind) => add(kind, null)} />}
    </div>
  );
}

/** Each missing part behind the last part before it that this language holds. */
function gapsOf(blocks: readonly Block[], missing: readonly MissingBlock[]): Map<string | null, MissingBlock[]> {
  const held = new Set(blocks.map(({ id }) => id));
  const anchors = new Map<string, string | null>();
  return Map.groupBy(missing, ({ block, after }) => {
    const anchor = after === null || held.has(after) ? after : (anchors.get(after) ?? null);
    anchors.set(block.id, anchor);
    return anchor;
  });
}

function partOf({ writing, language, marking, mayWrite, editing, onEdit }: StoryColumnProps, block: Block) {
  const { now, set } = writing;
  return {
    block,
    lang: language,
    marking,
    isOpen: mayWrite && editing === block.id,
    onOpen: mayWrite ? () => onEdit(block.id) : null,
    onChange: (next: Block) => set({ ...now, blocks: now.blocks.map((one) => (one.id === block.id ? next : one)) }),
    onMove: (by: -1 | 1) => set(moveBlock(now, block.id, by)),
    onRemove: () => set(removeBlock(now, block.id)),
  };
}

function Head({
  writing,
  language,
  marking,
  mayWrite,
  editing,
  onEdit,
  onLeave,
}: StoryColumnProps & { onLeave: () => void }) {
  return (['title', 'summary'] as const).map((field) => (
    <HeadField
      key={field}
      field={field}
      words={writing.now[field] ?? ''}
      lang={language}
      marking={marking}
      isOpen={mayWrite && editing === field}
      onOpen={mayWrite ? () => onEdit(field) : null}
      onChange={(words) => writing.set(withWords(writing.now, { blockId: null, field }, words))}
      onLeave={onLeave}
    />
  ));
}

type PartProps = {
  block: Block;
  lang: StoryLanguage;
  marking: Marking;
  isOpen: boolean;
  onOpen: (() => void) | null;
  onChange: (block: Block) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onAdd: (kind: BlockKind) => void;
  onLeave: () => void;
};

function Part({ block, lang, marking, isOpen, onOpen, onChange, onMove, onRemove, onAdd, onLeave }: PartProps) {
  const { t } = useTranslation('story');
  const [adding, setAdding] = useState(false);
  if (!isOpen)
    return (
      <div className={styles.block}>
        <BlockView block={block} lang={lang} marking={marking} />
        {onOpen && (
          <div className={styles.pen}>
            <IconButton icon="correct" label={t('part.write', { kind: t(`kind.${block.kind}`) })} onClick={onOpen} />
          </div>
        )}
      </div>
    );
  return (
    <section className={styles.block} aria-label={t(`kind.${block.kind}`)}>
      <BlockEditor block={block} lang={lang} offers={marking.offers} onChange={onChange} onLeave={onLeave} />
      <div className={styles.tools}>
        <IconButton icon="check" label={t('part.done')} onClick={onLeave} framed />
        <IconButton icon="up" label={t('part.up')} onClick={() => onMove(-1)} framed />
        <IconButton icon="unfold" label={t('part.down')} onClick={() => onMove(1)} framed />
        <IconButton icon="add" label={t('part.add')} pressed={adding} onClick={() => setAdding(!adding)} framed />
        <IconButton icon="close" label={t('part.remove')} onClick={onRemove} framed />
      </div>
      {adding && (
        <AddPart
          offers={marking.offers}
          onAdd={(kind) => {
            setAdding(false);
            onAdd(kind);
          }}
        />
      )}
    </section>
  );
}
