import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { BreakGlass, type BreakGlassFacts, isOpen, mayReview } from '#modules/break-glass/model/break-glass.ts';
import { closeGlass } from '#modules/break-glass/model/settle-glass.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Section } from '#platform/design/section.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { useAsk } from '#platform/web/ask.ts';
import { useMe, useNow } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { ReviewGlassForm } from './review-glass.form.tsx';

type Glass = Stored<BreakGlassFacts>;
const LATEST = 20;

/** What I opened in an emergency and what opened then; and what others opened of which I was told. */
export function Glasses() {
  const { t } = useTranslation('break-glass');
  const [me, now] = [useMe(), useNow()];
  const all = [...useRecords(BreakGlass)].sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  const own = all.filter((glass) => glass.staffId === me.staffId && isOpen(glass, now));
  const told = all.filter((glass) => mayReview(glass, me)).slice(0, LATEST);
  return (
    <>
      {own.length > 0 && (
        <Section title={t('own')}>
          {own.map((glass) => (
            <OwnGlass key={glass.id} glass={glass} />
          ))}
        </Section>
      )}
      {told.length > 0 && (
        <Section title={t('told')} count={told.filter(({ verdict }) => verdict === null).length}>
          {told.map((glass) => (
            <ToldGlass key={glass.id} glass={glass} />
          ))}
        </Section>
      )}
    </>
  );
}

function OwnGlass({ glass }: { glass: Glass }) {
  const { t, i18n } = useTranslation('break-glass');
  const ask = useAsk();
  const to = glass.caseFileId ? `/c/${glass.caseFileId}` : `/p/${glass.personId}`;
  const until = momentWords(glass.untilAt, i18n.language);
  return (
    <Card>
      <Stack>
        <strong>{glass.code}</strong>
        <FactLine icon="clock">{glass.personId ? t('openUntil', { until }) : t('opensNothing')}</FactLine>
        <Cluster>
          {glass.personId && (
            <Button kind="primary" to={to}>
              {t('goThere')}
            </Button>
          )}
          <Button onClick={() => void ask(closeGlass, { glassId: glass.id })}>{t('close')}</Button>
        </Cluster>
      </Stack>
    </Card>
  );
}

function ToldGlass({ glass }: { glass: Glass }) {
  const { t, i18n } = useTranslation('break-glass');
  const ask = useAsk();
  const now = useNow();
  const [reviewing, setReviewing] = useState(false);
  const who = useRecord(StaffMember, glass.staffId)?.name ?? '';
  const when = momentWords(glass.openedAt, i18n.language);
  return (
    <Card>
      <Stack>
        <strong>{t('told1', { who, code: glass.code })}</strong>
        <FactLine icon="clock">{when}</FactLine>
        <FactLine icon="attention" tone={glass.verdict === null ? 'risk' : 'mute'}>
          {t(`category.${glass.category}`)}
        </FactLine>
        <p className="s-private">{glass.reason}</p>
        {glass.personId === null && <FactLine icon="refused">{t('openedNothing')}</FactLine>}
        {glass.verdict !== null && (
          <FactLine icon="met">
            {t('reviewed', { verdict: t(`verdict.${glass.verdict}`), words: glass.reviewWords })}
          </FactLine>
        )}
        <Cluster>
          {glass.verdict === null && (
            <Button kind="primary" onClick={() => setReviewing(true)}>
              {t('review.title')}
            </Button>
          )}
          {glass.personId !== null && isOpen(glass, now) && (
            <Button onClick={() => void ask(closeGlass, { glassId: glass.id })}>{t('close')}</Button>
          )}
        </Cluster>
        <Drawer opened={reviewing} onClose={() => setReviewing(false)} title={t('review.title')}>
          <ReviewGlassForm glass={glass} onClose={() => setReviewing(false)} />
        </Drawer>
      </Stack>
    </Card>
  );
}
