import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Donor } from '#modules/gift/model/donor.ts';
import { Gift, Pledge } from '#modules/gift/model/gift.ts';
import { askMonthly, isSilent, monthToAsk } from '#modules/gift/model/monthly.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useToday } from '#platform/web/me.ts';
import { useReader, useRecords } from '#platform/web/records.ts';
import { More } from './more.tsx';
import { useAsking } from './use-asking.ts';
import { useDonorName, useRupees } from './use-gift-words.ts';

const AT_ONCE = 50;

/** Promises by card whose month is to be asked for: who gets a letter, and who must be talked to. */
export function Monthly() {
  const { t, i18n } = useTranslation('gift');
  const [shown, setShown] = useState(AT_ONCE);
  const { busy, refused, ask } = useAsking();
  const rupees = useRupees();
  const nameOf = useDonorName();
  const due = useMonthly();
  const ready = due.filter(({ stopped }) => stopped === null).slice(0, AT_ONCE);
  if (due.length === 0) return null;
  const send = () =>
    void ask(askMonthly, { pledges: ready.map(({ pledge: { id, donorId } }) => ({ pledgeId: id, donorId })) });
  return (
    <Section
      title={t('month.title')}
      count={due.length}
      action={
        ready.length > 0 && (
          <Button kind="primary" busy={busy} onClick={send}>
            {t('month.send', { count: ready.length })}
          </Button>
        )
      }
    >
      {refused && <ReasonNote title={t('notDone')} words={refused} />}
      <RowList label={t('month.title')}>
        {due.slice(0, shown).map(({ pledge, day, stopped }) => (
          <Row
            key={pledge.id}
            title={`${rupees(pledge.minor)} · ${nameOf(pledge.donorId)}`}
            to={`/yd/${pledge.donorId}`}
            under={
              <>
                <FactLine icon="calendar">{dayWords(day, i18n.language)}</FactLine>
                {stopped && <Tag tone="missed">{t(`month.${stopped}`)}</Tag>}
              </>
            }
          />
        ))}
      </RowList>
      <More all={due.length} shown={shown} onMore={() => setShown(shown + AT_ONCE)} />
    </Section>
  );
}

function useMonthly() {
  const today = useToday();
  const reader = useReader();
  const gifts = Map.groupBy(
    useRecords(Gift, ({ pledgeId }) => pledgeId !== null),
    ({ pledgeId }) => pledgeId,
  );
  return useRecords(Pledge).flatMap((pledge) => {
    const own = gifts.get(pledge.id) ?? [];
    const day = monthToAsk(pledge, own, today);
    if (day === null) return [];
    const mail = reader.get(Donor, pledge.donorId)?.email ?? null;
    const stopped = isSilent(own) ? ('silent' as const) : mail === null ? ('noMail' as const) : null;
    return [{ pledge, day, stopped }];
  });
}
