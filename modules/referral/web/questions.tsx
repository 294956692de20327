import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { noteReply } from '#modules/referral/model/ask-back.ts';
import { type ReferralFacts, ReferralQuestion } from '#modules/referral/model/referral.ts';
import { Button } from '#platform/design/button.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { useMayAsk, useNow, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';

/** What was asked back, and the replies. Nothing stands here while nothing was asked. */
export function Questions({ referral }: { referral: Stored<ReferralFacts> }) {
  const { t } = useTranslation('referral');
  const asked = useRecords(ReferralQuestion, { referralId: referral.id });
  const [replyTo, setReplyTo] = useState<string | null>(null);
  const mayReply = useMayAsk(noteReply);
  if (asked.length === 0) return null;
  return (
    <section>
      <SectionTitle>{t('questions.title')}</SectionTitle>
      <RowList label={t('questions.title')}>
        {asked.map((one) => (
          <Row
            key={one.id}
            title={one.words}
            under={one.answer ? <q>{one.answer}</q> : <span>{t('questions.waiting')}</span>}
            due={
              one.answered ? (
                <DatedText value={one.answered} />
              ) : (
                mayReply && <Button onClick={() => setReplyTo(one.id)}>{t('questions.reply')}</Button>
              )
            }
          />
        ))}
      </RowList>
      <Drawer opened={replyTo !== null} onClose={() => setReplyTo(null)} title={t('questions.replyTitle')}>
        {replyTo && <ReplyForm questionId={replyTo} onClose={() => setReplyTo(null)} />}
      </Drawer>
    </section>
  );
}

function ReplyForm({ questionId, onClose }: { questionId: string; onClose: () => void }) {
  const { t } = useTranslation('referral');
  const now = useNow();
  const today = useToday();
  const form = useActForm(noteReply, { initial: { questionId, answer: '', answered: moment(now) }, onKept: onClose });
  return (
    <ActFrame form={form} title={t('questions.replyTitle')} onClose={onClose}>
      <TextArea
        name="answer"
        label={t('questions.answer')}
        value={form.values.answer}
        onChange={(answer) => form.set('answer', answer)}
        error={errorOf(form, 'answer')}
      />
      <DateWithPrecision
        name="answered"
        label={t('questions.when')}
        today={today}
        endsBefore={today}
        value={form.values.answered}
        onChange={(answered) => answered && form.set('answered', answered)}
      />
    </ActFrame>
  );
}
