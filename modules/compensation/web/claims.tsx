import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareDated } from '#kernel/dated-order.ts';
import type { Stored } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Claim, type ClaimFacts } from '#modules/compensation/model/claim.ts';
import { stepsFrom } from '#modules/compensation/model/claim-steps.ts';
import { correctClaim, openClaim } from '#modules/compensation/model/open-claim.ts';
import { takeStep } from '#modules/compensation/model/take-step.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { CorrectClaimForm } from './correct-claim.form.tsx';
import { OpenClaimForm } from './open-claim.form.tsx';
import { TakeStepForm } from './take-step.form.tsx';

const wordOf = (code: string) => code.replaceAll('-', '_');

type Writing = { is: 'open' } | { is: 'step' | 'correct'; claim: Stored<ClaimFacts> };

/** Every claim, the one that moved last first. */
export function Claims() {
  const { t } = useTranslation('compensation');
  const [writing, setWriting] = useState<Writing | null>(null);
  const [mayOpen, mayStep, mayCorrect] = [useMayAsk(openClaim), useMayAsk(takeStep), useMayAsk(correctClaim)];
  const claims = useRecords(Claim).toSorted((a, b) => compareDated(b.stateSince, a.stateSince));
  const close = () => setWriting(null);
  const action = mayOpen && <Button onClick={() => setWriting({ is: 'open' })}>{t('open')}</Button>;
  return (
    <Section title={t('title')} count={claims.length} action={action}>
      {claims.length === 0 && <EmptyLine>{t('empty')}</EmptyLine>}
      {claims.length > 0 && (
        <RowList label={t('title')}>
          {claims.map((claim) => (
            <ClaimRow
              key={claim.id}
              claim={claim}
              onStep={mayStep ? () => setWriting({ is: 'step', claim }) : null}
              onCorrect={mayCorrect ? () => setWriting({ is: 'correct', claim }) : null}
            />
          ))}
        </RowList>
      )}
      <Drawer opened={writing !== null} onClose={close} title={t('title')}>
        {writing?.is === 'open' && <OpenClaimForm onClose={close} />}
        {writing?.is === 'step' && <TakeStepForm claim={writing.claim} onClose={close} />}
        {writing?.is === 'correct' && <CorrectClaimForm claim={writing.claim} onClose={close} />}
      </Drawer>
    </Section>
  );
}

type RowProps = { claim: Stored<ClaimFacts>; onStep: (() => void) | null; onCorrect: (() => void) | null };

/** What was suffered is in no list: the scheme, the sums and the days are. */
function ClaimRow({ claim, onStep, onCorrect }: RowProps) {
  const { t, i18n } = useTranslation('compensation');
  const today = useToday();
  const file = useRecord(CaseFile, claim.caseFileId);
  const { state, stateSince, scheme, authority, depositUntil, why } = claim;
  const under = (
    <>
      {file && <span>{file.title}</span>}
      <Tag tone={state === 'paid' ? 'ok' : state === 'refused' ? 'risk' : 'mute'}>{t(`state.${wordOf(state)}`)}</Tag>
      <DatedText value={stateSince} today={today} />
      {authority && <span>{authority}</span>}
      <Sums claim={claim} />
      {depositUntil && <span>{t('deposit', { on: dayWords(depositUntil, i18n.language) })}</span>}
      {why && <span>{why}</span>}
    </>
  );
  const due = (
    <Cluster>
      {onStep && stepsFrom(state).length > 0 && <Button onClick={onStep}>{t('go')}</Button>}
      {onCorrect && <Button onClick={onCorrect}>{t('correct')}</Button>}
    </Cluster>
  );
  return <Row title={t(`scheme.${wordOf(scheme)}`)} under={under} due={due} to={`/c/${claim.caseFileId}`} />;
}

function Sums({ claim }: { claim: ClaimFacts }) {
  const { t } = useTranslation('compensation');
  const sums = [
    { which: 'interim', amount: claim.interimAmount, paidTo: claim.interimPaidTo },
    { which: 'final', amount: claim.finalAmount, paidTo: claim.finalPaidTo },
  ];
  return sums.map(({ which, amount, paidTo }) =>
    amount === null ? null : (
      <span key={which}>
        {[
          t(which),
          t('amount', { amount }),
          paidTo ? `${t('paid')} (${t(`hands.${wordOf(paidTo)}`)})` : t('ordered'),
        ].join(' ')}
      </span>
    ),
  );
}
