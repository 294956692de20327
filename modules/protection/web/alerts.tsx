import { useTranslation } from 'react-i18next';
import { Alert } from '#modules/protection/model/alert.ts';
import { GoingOn } from '#modules/protection/model/going-on.ts';
import { seeAlert } from '#modules/protection/model/see-alert.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Section } from '#platform/design/section.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { useAsk } from '#platform/web/ask.ts';
import { useMayAsk, useMe } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';

/** What directors must know at once. They name colleagues and never a person. */
export function Alerts() {
  const { t, i18n } = useTranslation('protection');
  const ask = useAsk();
  const me = useMe();
  const colleagues = useRecords(StaffMember);
  const reasons = useRecords(GoingOn);
  const mine = useMayAsk(seeAlert);
  const open = [...useRecords(Alert, { seenAt: null })].filter((one) => one.staffId !== me.staffId);
  if (!mine || open.length === 0) return null;
  return (
    <Section title={t('alerts')} count={open.length}>
      {open
        .sort((a, b) => (a.at < b.at ? 1 : -1))
        .map((one) => (
          <Card key={one.id}>
            <Stack>
              <strong>
                {t(`alert.${one.of}`, { who: colleagues.find(({ id }) => id === one.staffId)?.name ?? '' })}
              </strong>
              <FactLine icon="clock">{momentWords(one.at, i18n.language)}</FactLine>
              <p>{reasons.find(({ id }) => id === one.recordId)?.words}</p>
              <Button onClick={() => void ask(seeAlert, { alertId: one.id })}>{t('seen')}</Button>
            </Stack>
          </Card>
        ))}
    </Section>
  );
}
