import { useTranslation } from 'react-i18next';
import { day } from '#kernel/dated.ts';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { HealthNeed, isMindedOn } from '#modules/health/model/health-need.ts';
import type { BoardStay } from '#modules/placement/model/board.ts';
import { adulthoodOf } from '#modules/placement/model/stay.ts';
import { BoardCard } from '#platform/design/board-card.tsx';
import { datedWords, shortDayWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { isUrgent, SignLines } from './sign-lines.tsx';
import { useStayWords } from './use-stay-words.ts';

type StayCardProps = { card: BoardStay; selected: boolean; onOpen: () => void; withPlace?: boolean };

/** Name used, code, day, who may visit, what is next, what paper is missing. Never why she is here. */
export function StayCard({ card, selected, onOpen, withPlace = false }: StayCardProps) {
  const words = useStayWords();
  const [next, missing] = [words.next(card), words.missing(card)];
  const isUnclear = adulthoodOf(card.person, day(useToday())) === 'unclear';
  const facts = (
    <>
      {withPlace && card.place && (
        <FactLine icon={card.place.kind === 'hospital' ? 'hospital' : 'home'}>{card.place.name}</FactLine>
      )}
      <FactLine icon={card.rule?.allowed === 'nobody' ? 'no-visit' : 'visit-rule'}>{words.rule(card)}</FactLine>
      {next && <FactLine icon="calendar">{next}</FactLine>}
      <HealthToMind personId={card.person.id} />
      <SignLines signs={card.signs} urgent={false} />
    </>
  );
  const hasUrgent = card.signs.some(({ is }) => isUrgent(is));
  const warnings = (missing || isUnclear || hasUrgent) && (
    <>
      <SignLines signs={card.signs} urgent />
      {missing && (
        <FactLine icon="missing-paper" tone="risk">
          {missing}
        </FactLine>
      )}
      {isUnclear && <AgeUnclear />}
    </>
  );
  return (
    <BoardCard
      title={words.name(card)}
      code={card.person.displayCode}
      corner={words.day(card)}
      facts={facts}
      warnings={warnings || undefined}
      selected={selected}
      onOpen={onOpen}
    />
  );
}

/** That there is something to mind for her health; what it is stands on her page, not where everybody walks past. */
function HealthToMind({ personId }: { personId: string }) {
  const { t } = useTranslation('placement');
  const today = useToday();
  const needs = useRecords(HealthNeed, { personId }).filter((one) => isMindedOn(one, today));
  if (needs.length === 0) return null;
  const isUrgent = needs.some(({ urgency }) => urgency === 'at-once');
  return (
    <FactLine icon="heart" tone={isUrgent ? 'missed' : undefined}>
      {t(isUrgent ? 'board.healthAtOnce' : 'board.health')}
    </FactLine>
  );
}

function AgeUnclear() {
  const { t } = useTranslation('placement');
  return (
    <FactLine icon="age-unknown" tone="risk">
      {t('board.ageUnclear')}
    </FactLine>
  );
}

/** Who went home in these days, and what was last heard: a claim with its day. */
export function GoneCard({ card, selected, onOpen }: Omit<StayCardProps, 'withPlace'>) {
  const { t, i18n } = useTranslation(['placement', 'design']);
  const words = useStayWords();
  const heard = useRecords(FollowUp, { personId: card.person.id })
    .filter(({ doneWhen }) => doneWhen !== null)
    .toSorted((a, b) => (a.doneWhen?.latest ?? '').localeCompare(b.doneWhen?.latest ?? ''))
    .at(-1);
  const left = card.stay.discharged;
  const corner = left?.latest ? shortDayWords(left.latest, i18n.language) : undefined;
  const answer = heard?.safe && ['yes', 'concern', 'no'].includes(heard.safe) ? heard.safe : 'other';
  const when = heard?.doneWhen ? datedWords(heard.doneWhen, t, i18n.language).range : '';
  const facts = heard && <FactLine icon="phone">{t(`board.said.${answer}`, { when })}</FactLine>;
  return (
    <BoardCard
      title={words.name(card)}
      code={card.person.displayCode}
      corner={corner}
      facts={facts}
      selected={selected}
      onOpen={onOpen}
    />
  );
}
