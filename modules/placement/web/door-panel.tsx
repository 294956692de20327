import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RelationKind } from '#kernel/code-lists/relation-kind.ts';
import { Person, Relation } from '#modules/person/model/person.ts';
import type { BoardStay } from '#modules/placement/model/board.ts';
import { Button } from '#platform/design/button.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import type { Option } from '#platform/design/kinds.ts';
import { Panel } from '#platform/design/panel.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useReader } from '#platform/web/records.ts';
import { DoorAnswer } from './door-answer.tsx';
import styles from './placement.module.css';
import { type Door, type DoorDraft, useDoor } from './use-door.ts';

type DoorPanelProps = {
  stays: readonly BoardStay[];
  card: BoardStay | null;
  onPick: (stayId: string) => void;
  onClose: () => void;
  onChangeRule: (card: BoardStay) => void;
};

/** The warden's most used act. The rule answers at once, with what to do and what to say aloud. */
export function DoorPanel({ stays, card, onPick, onClose, onChangeRule }: DoorPanelProps) {
  const { t } = useTranslation('placement');
  const door = useDoor(card);
  const frame = useFirstFieldFocused();
  return (
    <div ref={frame}>
      <Panel title={t('door.title')} onClose={onClose}>
        {stays.length === 0 ? (
          <EmptyLine>{t('door.nobodyHere')}</EmptyLine>
        ) : (
          <Whom stays={stays} card={card} onPick={onPick} />
        )}
        {card && <WhoStandsThere card={card} door={door} />}
        {card && <DoorAnswer card={card} door={door} onChangeRule={() => onChangeRule(card)} />}
      </Panel>
    </div>
  );
}

/** Someone is waiting outside: the hands are on the first question at once. */
function useFirstFieldFocused() {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fields = frame.current?.querySelectorAll<HTMLElement>('input, select');
    const empty = [...(fields ?? [])].find((field) => !('value' in field) || field.value === '');
    empty?.focus();
  }, []);
  return frame;
}

function Whom({ stays, card, onPick }: Pick<DoorPanelProps, 'stays' | 'card' | 'onPick'>) {
  const { t } = useTranslation(['placement', 'design']);
  if (card) {
    return (
      <div className={styles.whom}>
        <PersonChip name={card.person.nameUsed ?? undefined} code={card.person.displayCode} />
        <Button kind="quiet" onClick={() => onPick('')}>
          {t('door.other')}
        </Button>
      </div>
    );
  }
  const options = stays.map(({ stay, person }) => ({
    code: stay.id,
    label: `${person.nameUsed ?? t('design:unknownName')} ${person.displayCode}`,
  }));
  return (
    <SelectField
      name="whom"
      label={t('door.whom')}
      options={options}
      value={null}
      onChange={(id) => id && onPick(id)}
    />
  );
}

function WhoStandsThere({ card, door }: { card: BoardStay; door: Door }) {
  const { t } = useTranslation(['placement', 'design']);
  const { draft, set } = door;
  const agrees = [
    { code: 'yes', label: t('door.wants') },
    { code: 'no', label: t('door.wantsNot') },
    { code: 'not_asked', label: t('door.notAsked') },
  ];
  const { options, read, value } = useSaidToBe(card, draft);
  const name = card.person.nameUsed ?? card.person.displayCode;
  return (
    <>
      <TextField
        name="visitor"
        label={t('door.visitor')}
        value={draft.visitor}
        onChange={(visitor) => set({ visitor })}
        maxLength={200}
      />
      <SelectField
        name="relation"
        label={t('door.relation')}
        options={options}
        value={value}
        onChange={(code) => set(read(code))}
      />
      <SelectField
        name="agrees"
        label={t('door.agrees', { name })}
        options={agrees}
        value={draft.agrees}
        onChange={(code) => set({ agrees: code as DoorDraft['agrees'] })}
      />
    </>
  );
}

/** What they say they are: somebody we know by the relation that is written, or a kind of relation. */
function useSaidToBe({ person }: BoardStay, draft: DoorDraft) {
  const { t } = useTranslation('codes');
  const reader = useReader();
  const known = reader.all(Relation).filter((one) => one.personId === person.id);
  const people: Option[] = known.flatMap((one) => {
    const name = reader.get(Person, one.otherId)?.nameUsed;
    return name ? [{ code: one.otherId, label: name, hint: t(`relation_kind.${one.kind}`) }] : [];
  });
  return {
    options: [
      ...people.map(({ code, label, hint }) => ({ code, label: `${label} · ${hint}` })),
      ...useCodeOptions('relation_kind'),
    ],
    value: draft.personId ?? draft.relation,
    read(code: string | null): Pick<DoorDraft, 'relation' | 'personId'> {
      const relation = known.find((one) => one.otherId === code);
      // What is no person's id is one of the list's own codes.
      return relation
        ? { relation: relation.kind, personId: relation.otherId }
        : { relation: code as RelationKind | null, personId: null };
    },
  };
}
