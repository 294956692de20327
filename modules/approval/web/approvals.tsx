import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Approval, type ApprovalFacts, isWaiting } from '#modules/approval/model/approval.ts';
import { confirmAct, whyNotMine, withdrawAct } from '#modules/approval/model/settle-approval.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Section } from '#platform/design/section.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import { useMe, useNow } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { useSay } from '#platform/web/say.ts';
import { DeclineForm } from './decline.form.tsx';

type Waiting = Stored<ApprovalFacts>;

/** What takes two: what waits for my yes or no, and what I asked and others have not answered. */
export function Approvals() {
  const { t } = useTranslation('approval');
  const [me, now] = [useMe(), useNow()];
  const waiting = [...useRecords(Approval)].filter((one) => isWaiting(one, now));
  const mine = waiting.filter((one) => whyNotMine(one, me, now) === null);
  const asked = waiting.filter((one) => one.askedBy === me.staffId);
  return (
    <>
      {mine.length > 0 && (
        <Section title={t('forYou')} count={mine.length}>
          {mine.map((one) => (
            <ToAnswer key={one.id} approval={one} />
          ))}
        </Section>
      )}
      {asked.length > 0 && (
        <Section title={t('asked')} count={asked.length}>
          {asked.map((one) => (
            <Asked key={one.id} approval={one} />
          ))}
        </Section>
      )}
    </>
  );
}

function ToAnswer({ approval }: { approval: Waiting }) {
  const { t } = useTranslation('approval');
  const { isBusy, refused, ask } = useAnswer();
  const [declining, setDeclining] = useState(false);
  return (
    <Card>
      <Stack>
        <What approval={approval} />
        {refused && <ReasonNote title={t('notDone')} words={refused} />}
        <Cluster>
          <Button kind="primary" busy={isBusy} onClick={() => void ask(confirmAct, { approvalId: approval.id })}>
            {t('confirm')}
          </Button>
          <Button onClick={() => setDeclining(true)}>{t('decline.title')}</Button>
        </Cluster>
        <Drawer opened={declining} onClose={() => setDeclining(false)} title={t('decline.title')}>
          <DeclineForm approvalId={approval.id} onClose={() => setDeclining(false)} />
        </Drawer>
      </Stack>
    </Card>
  );
}

function Asked({ approval }: { approval: Waiting }) {
  const { t } = useTranslation('approval');
  const { isBusy, refused, ask } = useAnswer();
  return (
    <Card>
      <Stack>
        <What approval={approval} />
        {refused && <ReasonNote title={t('notDone')} words={refused} />}
        <Button busy={isBusy} onClick={() => void ask(withdrawAct, { approvalId: approval.id })}>
          {t('withdraw')}
        </Button>
      </Stack>
    </Card>
  );
}

function What({ approval }: { approval: Waiting }) {
  const { t, i18n } = useTranslation('approval');
  const say = useSay([approval.sentence]);
  const asker = useRecord(StaffMember, approval.askedBy);
  const when = momentWords(approval.askedAt, i18n.language);
  return (
    <>
      <strong>{say(approval.sentence).words}</strong>
      <FactLine icon="second-person">{t('askedBy', { name: asker?.name ?? '', when })}</FactLine>
      <FactLine icon="clock">{t('until', { when: momentWords(approval.expiresAt, i18n.language) })}</FactLine>
    </>
  );
}

/** Asks at once, without a form; what is refused is said where it was pressed. */
function useAnswer() {
  const send = useAsk();
  const say = useRefusalWords();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  async function ask(act: Parameters<typeof send>[0], input: object) {
    setBusy(true);
    const told = await send(act, input);
    setBusy(false);
    setRefused(told.outcome === 'refused' ? say(told.refusal) : null);
  }
  return { isBusy, refused, ask };
}
