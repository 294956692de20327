import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { correctOutReferral } from '#modules/referral/model/correct-out-referral.ts';
import { OutPacket, type OutPacketFacts, type OutReferralFacts } from '#modules/referral/model/out-referral.ts';
import { type PacketFact, TEMPLATES } from '#modules/referral/model/packet-template.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { errorOf } from '#platform/web/error-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecord } from '#platform/web/records.ts';
import { languageWords } from '#platform/web/spoken-languages.ts';
import { PacketBoxes } from './packet-boxes.tsx';

type Props = { referral: Stored<OutReferralFacts>; onClose: () => void };
type Words = Partial<Record<PacketFact, string>>;

/** Puts a draft right before it leaves. */
export function CorrectOutReferralForm(props: Props) {
  const { t } = useTranslation('referral-out');
  const packet = useRecord(OutPacket, props.referral.packetId);
  return packet ? <Correct {...props} packet={packet} /> : <EmptyLine>{t('packet.shut')}</EmptyLine>;
}

function Correct({ referral, packet, onClose }: Props & { packet: Stored<OutPacketFacts> }) {
  const { t, i18n } = useTranslation('referral-out');
  const initial = {
    ...{ toWhom: referral.toWhom ?? '', basisWords: referral.basisWords ?? '', lang: packet.lang as string | null },
    words: Object.fromEntries(packet.facts.map(({ fact, words }) => [fact, words])) as Words,
  };
  const { most } = TEMPLATES[packet.template];
  const toInput = ({ words, toWhom, basisWords, lang }: typeof initial) => ({
    ...{ referralId: referral.id, packetId: packet.id, lang, toWhom: orNull(toWhom), basisWords: orNull(basisWords) },
    facts: most.flatMap((fact) => {
      const said = words[fact]?.trim() ?? '';
      return said === '' ? [] : [{ fact, words: said }];
    }),
  });
  const form = useActForm(correctOutReferral, { initial, toInput, onKept: onClose });
  const languages = ['en', 'hi', 'mr', 'es'].map((code) => ({ code, label: languageWords(code, i18n.language) }));
  return (
    <ActFrame form={form} title={t('act.correct')} onClose={onClose}>
      <Note icon="shield">{t('form.only')}</Note>
      <TextField {...pieceOf(form, 'toWhom')} label={t('form.toWhom')} hint={t('form.toWhomHint')} />
      {referral.basis !== 'consent' && <TextField {...pieceOf(form, 'basisWords')} label={t('form.basisWords')} />}
      <SelectField {...pieceOf(form, 'lang')} label={t('form.lang')} options={languages} />
      <PacketBoxes
        template={packet.template}
        words={form.values.words}
        onChange={(words) => form.set('words', words)}
        error={errorOf(form, 'facts')}
      />
    </ActFrame>
  );
}
