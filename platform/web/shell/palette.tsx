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

type Line = { id: string; group: 'acts' | 'rooms' | 'people'; label: string; code?: string; keys?: string; icon: IconName; words: readonly string[]; run: () => void };

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
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const all = useMemo(() => linesOf(acts, rooms, people, navigate), [acts, rooms, people, navigate]);
  const lines = filterTolerant(typed, all, (line) => line.words).slice(0, MOST_SHOWN);
  const grouped = (['acts', 'rooms', 'people'] as const).flatMap((group) => lines.filter((line) => line.group === group));
  function run(line: Line | undefined) {
    if (!line) return;
    onClose();
    line.run();
  }
  function press(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step) event.preventDefault();
    setChosen((at) => Math.min(grouped.length - 1, Math.max(0, at + step)));
    if (event.key === 'Enter') run(grouped[chosen]);
  }
  function type(next: string) {
    setTyped(next);
    setChosen(0);
  }
  return (
    <>
      <input
        data-autofocus
        className={styles.box}
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={grouped[chosen] && `${id}-${chosen}`}
        aria-label={t('search')}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        autoComplete="off"
        spellCheck={false}
      />
      <p className="s-hidden" role="status">
        {t('palette.found', { count: grouped.length })}
      </p>
      {grouped.length === 0 && <p className={styles.nothing}>{t('palette.nothing')}</p>}
      <ul id={id} role="listbox" aria-label={t('palette.title')} className={styles.lines}>
        {grouped.map((line, place) => (
          <PaletteLine key={line.id} id={`${id}-${place}`} line={line} first={grouped[place - 1]?.group !== line.group} chosen={place === chosen} onRun={() => run(line)} />
        ))}
      </ul>
    </>
  );
}

type PaletteLineProps = { id: string; line: Line; first: boolean; chosen: boolean; onRun: () => void };

function PaletteLine({ id, line, first, chosen, onRun }: PaletteLineProps) {
  const { t } = useTranslation('shell');
  return (
    <>
      {first && (
        <li role="presentation" className={styles.group}>
          {t(`palette.${line.group}`)}
        </li>
      )}
      <li id={id} role="option" aria-selected={chosen} className={styles.line} onPointerDown={(event) => event.preventDefault()} onClick={onRun} onKeyDown={undefined}>
        <Icon name={line.icon} size={18} />
        <span className={line.group === 'people' ? 's-private' : undefined}>{line.label}</span>
        {line.code && <span className={styles.code}>{line.code}</span>}
        {line.keys && <kbd>{line.keys}</kbd>}
      </li>
    </>
  );
}

function linesOf(acts: readonly ShellAct[], rooms: readonly Room[], people: readonly PaletteItem[], navigate: (to: string) => void): Line[] {
  return [
    ...acts.map((act): Line => ({ id: `act ${act.code}`, group: 'acts', label: act.label, icon: act.icon ?? 'write', words: [act.label], run: act.onRun, ...(act.keys ? { keys: act.keys } : {}) })),
    ...rooms.map((room): Line => ({ id: `room ${room.letter}`, group: 'rooms', label: room.label, icon: room.icon, words: [room.label], keys: `G ${room.letter.toUpperCase()}`, run: () => navigate(room.to) })),
    ...people.map((person): Line => ({ id: `person ${person.id}`, group: 'people', label: person.label, code: person.code, icon: 'person', words: [person.label, person.code, ...(person.alsoKnown ?? [])], run: () => navigate(person.to) })),
  ];
}
