import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#platform/design/dialog.tsx';
import { Icon, type IconName } from '#platform/design/icons.tsx';
import type { PaletteItem, Room, ShellAct } from './kinds.ts';
import styles from './palette.module.css';
import { filterTolerant } from './tolerant-filter.ts';

type PaletteProps = {
  opened: boolean;
  onClose: () => void;
  acts?: readonly ShellAct[] | undefined;
  rooms: readonly Room[];
  people?: readonly PaletteItem[] | undefined;
  navigate: (to: string) => void;
};

type Line = {
  id: string;
  group: 'acts' | 'rooms' | 'people';
  label: string;
  code?: string;
  keys?: string;
  icon: IconName;
  words: readonly string[];
  run: () => void;
};

const MOST_SHOWN = 12;

/** Acts of this screen, then rooms, then one's own people. What is typed is kept nowhere. */
export function Palette(props: PaletteProps) {
  const { t } = useTranslation('shell');
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={t('palette.title')}>
      {props.opened && <PaletteBody {...props} />}
    </Dialog>
  );
}

function PaletteBody({ onClose, acts = [], rooms, people = [], navigate }: PaletteProps) {
  const { t } = useTranslation('shell');
  const id = useId();
  const all = useMemo(() => linesOf(acts, rooms, people, navigate), [acts, rooms, people, navigate]);
  const { typed, type, lines, chosen, press, run } = useChoosing(all, onClose);
  return (
    <>
      <input
        data-autofocus
        className={styles.box}
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={lines[chosen] && `${id}-${chosen}`}
        aria-label={t('search')}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        autoComplete="off"
        spellCheck={false}
      />
      <p className="s-hidden" role="status">
        {t('palette.found', { count: lines.length })}
      </p>
      {lines.length === 0 && <p className={styles.nothing}>{t('palette.nothing')}</p>}
      <div id={id} role="listbox" aria-label={t('palette.title')} className={styles.lines}>
        {lines.map((line, place) => (
          <PaletteLine
            key={line.id}
            id={`${id}-${place}`}
            line={line}
            first={lines[place - 1]?.group !== line.group}
            chosen={place === chosen}
            onRun={() => run(line)}
          />
        ))}
      </div>
    </>
  );
}

const GROUPS = ['acts', 'rooms', 'people'] as const;

function useChoosing(all: readonly Line[], onClose: () => void) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = filterTolerant(typed, all, (line) => line.words).slice(0, MOST_SHOWN);
  const lines = GROUPS.flatMap((group) => found.filter((line) => line.group === group));
  function run(line: Line | undefined) {
    if (!line) return;
    onClose();
    line.run();
  }
  function press(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) event.preventDefault();
    setChosen((at) => Math.min(lines.length - 1, Math.max(0, at + step)));
    if (event.key === 'Enter') run(lines[chosen]);
  }
  function type(next: string) {
    setTyped(next);
    setChosen(0);
  }
  return { typed, type, lines, chosen, press, run };
}

type PaletteLineProps = { id: string; line: Line; first: boolean; chosen: boolean; onRun: () => void };

/** The focus stays in the box: the keys are answered there, and the line is only pointed at. */
function PaletteLine({ id, line, first, chosen, onRun }: PaletteLineProps) {
  const { t } = useTranslation('shell');
  return (
    <>
      {first && (
        <div role="presentation" className={styles.group}>
          {t(`palette.${line.group}`)}
        </div>
      )}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={chosen}
        className={styles.line}
        onPointerDown={(event) => event.preventDefault()}
        onPointerUp={onRun}
      >
        <Icon name={line.icon} size={18} />
        <span className={line.group === 'people' ? 's-private' : undefined}>{line.label}</span>
        {line.code && <span className={styles.code}>{line.code}</span>}
        {line.keys && <kbd>{line.keys}</kbd>}
      </div>
    </>
  );
}

function linesOf(
  acts: readonly ShellAct[],
  rooms: readonly Room[],
  people: readonly PaletteItem[],
  navigate: (to: string) => void,
): Line[] {
  return [
    ...acts.map(
      (act): Line => ({
        id: `act ${act.code}`,
        group: 'acts',
        label: act.label,
        icon: act.icon ?? 'write',
        words: [act.label],
        run: act.onRun,
        ...(act.keys ? { keys: act.keys } : {}),
      }),
    ),
    ...rooms.map(
      (room): Line => ({
        id: `room ${room.letter}`,
        group: 'rooms',
        label: room.label,
        icon: room.icon,
        words: [room.label],
        keys: `G ${room.letter.toUpperCase()}`,
        run: () => navigate(room.to),
      }),
    ),
    ...people.map(
      (person): Line => ({
        id: `person ${person.id}`,
        group: 'people',
        label: person.label,
        code: person.code,
        icon: 'person',
        words: [person.label, person.code, ...(person.alsoKnown ?? [])],
        run: () => navigate(person.to),
      }),
    ),
  ];
}
