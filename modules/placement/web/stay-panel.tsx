import { useTranslation } from 'react-i18next';
import { day } from '#kernel/dated.ts';
import type { BoardStay } from '#modules/placement/model/board.ts';
import { correctPlacement } from '#modules/placement/model/correct-placement.ts';
import { dischargePerson } from '#modules/placement/model/discharge-person.ts';
import { movePerson } from '#modules/placement/model/move-person.ts';
import { planVisit } from '#modules/placement/model/plan-visit.ts';
import { endVisitRule, setVisitRule } from '#modules/placement/model/set-visit-rule.ts';
import { adulthoodOf } from '#modules/placement/model/stay.ts';
import { Button } from '#platform/design/button.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { Panel } from '#platform/design/panel.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { SourceBadge } from '#platform/design/source-badge.tsx';
import { useAsk } from '#platform/web/ask.ts';
import { mayAsk, useMe, useToday } from '#platform/web/me.ts';
import styles from './placement.module.css';
import type { Write } from './placement-forms.tsx';
import { StayParts, WishPart } from './stay-parts.tsx';
import { useStayWords } from './use-stay-words.ts';

type StayPanelProps = { card: BoardStay; onClose: () => void; onWrite: Write };

/** One stay, opened: what is known of it, what is missing, and what can be done. */
export function StayPanel({ card, onClose, onWrite }: StayPanelProps) {
  const { person, stay } = card;
  const { t } = useTranslation('placement');
  const isAdult = adulthoodOf(person, day(useToday())) === 'adult';
  return (
    <Panel title={useStayWords().name(card)} onClose={onClose}>
      <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} to={`/p/${person.id}`} />
      <StayFacts card={card} />
      <RuleFacts card={card} />
      {stay.discharged === null && isAdult && <Note icon="door">{t('stay.adultFree')}</Note>}
      <WishPart card={card} onWrite={onWrite} />
      <StayActs card={card} onWrite={onWrite} />
      <StayParts card={card} onWrite={onWrite} />
    </Panel>
  );
}

function StayFacts({ card: { stay, place, missing } }: { card: BoardStay }) {
  const { t } = useTranslation(['placement', 'codes']);
  const today = useToday();
  const facts = [
    { label: t('stay.place'), value: place?.name ?? t(`codes:shelter_type.${stay.shelterType}`) },
    { label: t('stay.since'), value: <DatedText value={stay.admitted} today={today} /> },
    { label: t('stay.basis'), value: t(`codes:placement_basis.${stay.basis}`) },
    ...fact(t('stay.order'), stay.orderRef ?? (missing && t(`missing.${missing}`)), stay.orderRef === null),
    ...fact(t('stay.withoutOrder'), stay.withoutOrder),
    ...(stay.discharged ? [{ label: t('stay.left'), value: <DatedText value={stay.discharged} today={today} /> }] : []),
    ...fact(t('stay.outcome'), stay.dischargeOutcome && t(`codes:discharge_outcome.${stay.dischargeOutcome}`)),
    ...fact(t('stay.handedTo'), stay.handedTo),
    ...fact(t('stay.receipt'), stay.receipt),
    ...fact(t('stay.note'), stay.note),
  ];
  return (
    <>
      <FactList facts={facts} />
      <SourceBadge source={stay.source} />
    </>
  );
}

function fact(label: string, value: string | null, isMissing = false) {
  return value ? [{ label, value, tone: isMissing ? ('risk' as const) : undefined }] : [];
}

function RuleFacts({ card }: { card: BoardStay }) {
  const { t } = useTranslation(['placement', 'design']);
  const { rule } = card;
  const words = useStayWords();
  const next = words.next(card);
  if (card.stay.discharged !== null) return null;
  const facts = [
    { label: t('stay.visits'), value: words.rule(card), tone: rule ? undefined : ('risk' as const) },
    ...(rule?.untilWhen ? [{ label: t('ruleForm.until'), value: <DatedText value={rule.untilWhen} /> }] : []),
    ...(rule
      ? [
          {
            label: t('stay.decidedBy'),
            value: rule.decidedBy ?? t('design:unknown.not_recorded'),
            tone: rule.decidedBy ? undefined : ('risk' as const),
          },
        ]
      : []),
    ...fact(t('stay.reason'), rule?.reason ?? null),
    ...fact(t('stay.nextVisit'), next),
  ];
  return <FactList facts={facts} />;
}

function StayActs({ card: { stay, rule }, onWrite }: { card: BoardStay; onWrite: Write }) {
  const { t } = useTranslation('placement');
  const me = useMe();
  const ask = useAsk();
  const today = useToday();
  const isOpen = stay.discharged === null;
  return (
    <div className={styles.acts}>
      {isOpen && mayAsk(me, movePerson) && <Button onClick={() => onWrite('move')}>{t('stay.move')}</Button>}
      {isOpen && mayAsk(me, dischargePerson) && (
        <Button onClick={() => onWrite('discharge')}>{t('stay.discharge')}</Button>
      )}
      {isOpen && mayAsk(me, setVisitRule) && <Button onClick={() => onWrite('rule')}>{t('stay.setRule')}</Button>}
      {isOpen && mayAsk(me, planVisit) && <Button onClick={() => onWrite('visit')}>{t('stay.planVisit')}</Button>}
      {isOpen && rule && mayAsk(me, endVisitRule) && (
        <Button onClick={() => void ask(endVisitRule, { visitRuleId: rule.id, ended: day(today) })}>
          {t('stay.endRule')}
        </Button>
      )}
      {mayAsk(me, correctPlacement) && (
        <Button icon="correct" onClick={() => onWrite('correct')}>
          {t('stay.correct')}
        </Button>
      )}
    </div>
  );
}
