import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardStay } from '#modules/placement/model/board.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { addTask } from '#modules/task/model/add-task.ts';
import { Button } from '#platform/design/button.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import { useMe } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { useRecord } from '#platform/web/records.ts';
import type { Door } from './use-door.ts';
import { useStayWords } from './use-stay-words.ts';

type DoorAnswerProps = { card: BoardStay; door: Door; onChangeRule: () => void };

/** What the rule says to this visitor, and what can be done now. */
export function DoorAnswer({ card, door, onChangeRule }: DoorAnswerProps) {
  const { t } = useTranslation('placement');
  const words = useStayWords();
  const say = useRefusalWords();
  if (door.told === 'kept')
    return (
      <Note icon="met" tone="ok">
        {t('door.kept')}
      </Note>
    );
  if (door.told)
    return <ReasonNote title={t('door.refused')} words={say(door.told)} say={t('door.say')} icon="no-visit" />;
  if (door.answer === 'open') return <p>{t('door.first')}</p>;
  const nameless = door.draft.visitor.trim() === '' ? t('door.visitor') : undefined;
  if (door.answer === 'come') {
    return (
      <>
        <Note icon="met" tone="ok">
          <p>
            <strong>{t('door.mayCome')}</strong>
          </p>
          <p>{t('door.mayComeWords', { rule: words.rule(card) })}</p>
        </Note>
        <Button kind="primary" wide onClick={door.letIn} disabledReason={nameless}>
          {t('door.letIn')}
        </Button>
        <Button wide onClick={door.writeRefusal} disabledReason={nameless}>
          {t('door.writeRefusal')}
        </Button>
      </>
    );
  }
  return (
    <ReasonNote title={t('door.refused')} words={door.shut && say(door.shut)} say={t('door.say')} icon="no-visit">
      <Button kind="primary" wide onClick={door.writeRefusal} disabledReason={nameless}>
        {t('door.writeRefusal')}
      </Button>
      <AskForChange card={card} onChangeRule={onChangeRule} />
    </ReasonNote>
  );
}

/** A case manager changes the rule herself; a warden lays it on the desk of whoever set it. */
function AskForChange({ card, onChangeRule }: { card: BoardStay; onChangeRule: () => void }) {
  const { t } = useTranslation('placement');
  const me = useMe();
  const ask = useAsk();
  const [asked, setAsked] = useState(false);
  const setter = useRecord(StaffMember, card.rule?.changedBy ?? card.stay.changedBy);
  const isMine = me.roles.includes('case-manager') || !setter || setter.id === me.staffId;
  async function layOnDesk() {
    if (!setter) return;
    const about = {
      titleKey: null,
      titleValues: {},
      words: t('door.task', { code: card.person.displayCode }),
      track: 'protection',
    };
    const where = { personId: card.person.id, aboutKind: 'placement', aboutId: card.stay.id, dueOn: null, dueAt: null };
    const answer = await ask(addTask, { taskId: newId(), staffId: setter.id, ...about, ...where });
    setAsked(answer.outcome !== 'refused');
  }
  return (
    <>
      {isMine && (
        <Button wide onClick={onChangeRule}>
          {t('door.changeRule')}
        </Button>
      )}
      {!isMine && !asked && (
        <Button wide onClick={() => void layOnDesk()}>
          {t('door.askChange')}
        </Button>
      )}
      {asked && setter && <FactLine icon="check">{t('door.asked', { name: setter.name })}</FactLine>}
      <FactLine icon="phone">
        {setter && setter.id !== me.staffId ? t('door.wontGo', { name: setter.name }) : t('door.wontGoAlone')}
      </FactLine>
    </>
  );
}
