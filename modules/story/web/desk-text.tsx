import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { countWords, withSaferWords } from '#modules/story/model/desk-words.ts';
import { type Finding, isInSettings } from '#modules/story/model/gate/finding.ts';
import { passSoftStop } from '#modules/story/model/pass-soft-stop.ts';
import { setStory } from '#modules/story/model/set-story.ts';
import type { StoryTextFacts } from '#modules/story/model/story-text.ts';
import { writeText } from '#modules/story/model/write-text.ts';
import { Button } from '#platform/design/button.tsx';
import { timeWords } from '#platform/design/dated-words.ts';
import { IconButton } from '#platform/design/icon-button.tsx';
import { Icon } from '#platform/design/icons.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useMayAsk } from '#platform/web/me.ts';
import styles from './desk.module.css';
import type { DeskForm } from './desk-form.ts';
import type { FindingActs } from './finding-item.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import type { Marking, Offers } from './marking.ts';
import { NextStep } from './next-step.tsx';
import { Pseudonyms } from './pseudonyms.tsx';
import { StoryColumn } from './story-column.tsx';
import { Subjects } from './subjects.tsx';
import { TranslateColumn } from './translate-column.tsx';
import type { Desk } from './use-desk.ts';
import { hardOf, type Numbered, softOf, useNumbered } from './use-gate.ts';
import { useWalk } from './use-walk.ts';
import { useWriting, type Writing } from './use-writing.ts';

type DeskTextProps = {
  desk: Desk;
  text: Stored<StoryTextFacts>;
  offers: Offers;
  beside: boolean;
  onBeside: () => void;
  onForm: (form: DeskForm) => void;
};

/** One language of a story with what the gate has found in it, and what can be done about it. */
export function DeskText({ desk, text, offers, beside, onBeside, onForm }: DeskTextProps) {
  const { story } = desk;
  const writing = useWriting(text);
  const order = useMemo(() => writing.now.blocks.map(({ id }) => id), [writing.now]);
  const numbered = useNumbered(desk.gate.report, text.language, order);
  const [selected, select] = useState<string | null>(null);
  const [editing, edit] = useState<string | null>(null);
  const [isOpen, open] = useState(false);
  const isOut = story.state === 'published' || story.state === 'scheduled' || story.state === 'withdrawn';
  const mayWrite = useMayAsk(writeText) && !isOut;
  const use = mayWrite ? (finding: Finding) => writing.set(withSaferWords(writing.now, [finding])) : null;
  const choose = (key: string | null) => {
    select(key);
    if (key) open(true);
  };
  const write = mayWrite
    ? (finding: Finding) => {
        if (isInSettings(finding)) return onForm({ is: 'settings' });
        edit(finding.where.blockId ?? (finding.where.field === 'summary' ? 'summary' : 'title'));
      }
    : null;
  useWalk({ numbered, selected, onSelect: choose, onUse: use });
  const marking = useMarking({ desk, text, numbered, selected, onSelect: choose, offers });
  return (
    <div className={styles.body}>
      <div className={styles.main}>
        {beside ? (
          <Beside desk={desk} text={text} writing={writing} mayWrite={mayWrite} />
        ) : (
          <StoryColumn
            writing={writing}
            language={text.language}
            marking={marking}
            missing={desk.missingOf(text)}
            mayWrite={mayWrite}
            editing={editing}
            onEdit={edit}
          />
        )}
        <Foot {...{ desk, text, writing, numbered, mayWrite, beside, onBeside, onForm }} />
      </div>
      <aside className={styles.side}>
        {story.state !== 'withdrawn' && (
          <Found
            {...{ desk, numbered, selected, onForm, isOpen, onSelect: choose, onUse: use, onWrite: write }}
            onToggle={() => open(!isOpen)}
          />
        )}
        <NextStep desk={desk} onForm={onForm} />
        <Subjects desk={desk} onForm={onForm} />
        <Pseudonyms desk={desk} language={text.language} />
      </aside>
    </div>
  );
}

type FoundProps = Pick<DeskTextProps, 'desk' | 'onForm'> & { isOpen: boolean; onToggle: () => void } & Pick<
    Marking,
    'numbered' | 'selected'
  > &
  Pick<FindingActs, 'onSelect' | 'onUse' | 'onWrite'>;

/** What the gate has found: beside the text, and on a phone in a sheet below it. */
function Found({ desk, onForm, isOpen, onToggle, ...walking }: FoundProps) {
  const may = useMayAsk(passSoftStop);
  const onPass = may ? (key: string) => onForm({ is: 'pass', key }) : null;
  return (
    <div className={styles.dock}>
      <SheetButton desk={desk} numbered={walking.numbered} isOpen={isOpen} onToggle={onToggle} />
      <div className={styles.sheet} data-open={isOpen || undefined}>
        <FindingsPanel {...walking} gate={desk.gate} passed={desk.passed} asked={desk.asked} onPass={onPass} />
      </div>
    </div>
  );
}

type Drawn = Pick<DeskTextProps, 'desk' | 'text' | 'offers'> & Pick<Marking, 'numbered' | 'selected'>;

function useMarking({ desk, text, ...rest }: Drawn & { onSelect: (key: string) => void }): Marking {
  const findings = desk.gate.report?.findings ?? [];
  return {
    ...rest,
    passed: desk.passed,
    at: ({ blockId, field }) =>
      findings.filter(
        ({ language, where }) => language === text.language && where.blockId === blockId && where.field === field,
      ),
  };
}

function Beside({
  desk,
  text,
  writing,
  mayWrite,
}: Pick<DeskTextProps, 'desk' | 'text'> & { writing: Writing; mayWrite: boolean }) {
  const source = desk.texts.find(({ language }) => language === desk.story.sourceLanguage);
  if (!source) return null;
  return (
    <TranslateColumn
      writing={writing}
      language={text.language}
      source={source}
      sourceLanguage={source.language}
      missing={desk.missingOf(text)}
      states={desk.statesOf(text)}
      digestOf={desk.digestOf}
      mayWrite={mayWrite}
    />
  );
}

type FootProps = Omit<DeskTextProps, 'offers'> & { writing: Writing; numbered: readonly Numbered[]; mayWrite: boolean };

function Foot({ desk, text, writing, numbered, mayWrite, beside, onBeside, onForm }: FootProps) {
  const { t, i18n } = useTranslation('story');
  const say = useRefusalWords();
  const maySet = useMayAsk(setStory) && desk.story.state !== 'withdrawn';
  const safer = numbered
    .map(({ finding }) => finding)
    .filter(({ weight, safer: words }) => weight === 'hard' && words !== null);
  const useAll = () => writing.set(withSaferWords(writing.now, safer));
  const saved = writing.isKept ? t('saved', { time: timeWords(text.changedAt, i18n.language) }) : t('saving');
  return (
    <footer className={styles.foot}>
      {writing.refused && <ReasonNote title={t('notKept')} words={say(writing.refused)} />}
      {mayWrite && safer.length > 0 && (
        <Button kind="primary" icon="safer" onClick={useAll}>
          {t('useAll', { count: safer.length })}
        </Button>
      )}
      <Button icon="show" onClick={() => onForm({ is: 'read' })}>
        {t('read.open')}
      </Button>
      {text.language !== desk.story.sourceLanguage && (
        <Button icon="languages" onClick={onBeside}>
          {t(beside ? 'beside.close' : 'beside.open')}
        </Button>
      )}
      {mayWrite && (writing.undo || writing.redo) && (
        <span>
          {writing.undo && <IconButton icon="undo" label={t('undo')} onClick={writing.undo} />}
          {writing.redo && <IconButton icon="redo" label={t('redo')} onClick={writing.redo} />}
        </span>
      )}
      {maySet && <IconButton icon="settings" label={t('settings.title')} onClick={() => onForm({ is: 'settings' })} />}
      <IconButton icon="journal" label={t('editions.title')} onClick={() => onForm({ is: 'editions' })} />
      <span className={styles.said} role="status">
        {t('words', { count: countWords(writing.now) })}, {saved}
      </span>
    </footer>
  );
}

type SheetButtonProps = { desk: Desk; numbered: readonly Numbered[]; isOpen: boolean; onToggle: () => void };

/** On a phone the findings lie in a sheet below the text. */
function SheetButton({ desk, numbered, isOpen, onToggle }: SheetButtonProps) {
  const { t } = useTranslation('story');
  const { report, state } = desk.gate;
  if (!report) return state === 'not-reached' ? <p className={styles.sheetOpen}>{t('gate.notReached')}</p> : null;
  const findings = numbered.map(({ finding }) => finding);
  const [hard, soft] = [hardOf(findings).length, softOf(findings, desk.passed).length];
  const stops = hardOf(report.stops).length + softOf(report.stops, desk.passed).length;
  return (
    <button
      type="button"
      className={styles.sheetOpen}
      data-clear={hard + soft + stops === 0 || undefined}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      <span>
        {hard + soft === 0 && (stops > 0 ? t('gate.onlyStops', { count: stops }) : t('gate.clear'))}{' '}
        {hard > 0 && t('gate.hard', { count: hard })} {soft > 0 && t('gate.soft', { count: soft })}
      </span>
      <Icon name={isOpen ? 'unfold' : 'up'} />
    </button>
  );
}
