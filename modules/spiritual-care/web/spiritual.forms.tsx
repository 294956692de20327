import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isAdultAt } from '#kernel/age.ts';
import { type Dated, day, unknownDate } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { Person } from '#modules/person/model/person.ts';
import { ASKED_BY, noteWish, recordCare, takeBackWish } from '#modules/spiritual-care/model/spiritual-acts.ts';
import { SPIRITUAL_KINDS, type SpiritualWishFacts } from '#modules/spiritual-care/model/spiritual-care.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecord } from '#platform/web/records.ts';

type Wish = Stored<SpiritualWishFacts>;
const YES_NO = ['yes', 'no'] as const;

function useOptions() {
  const { t } = useTranslation('spiritual-care');
  return (codes: readonly string[], key: string) => codes.map((code) => ({ code, label: t(`${key}.${code}`) }));
}

/** Nothing is chosen beforehand: a wish that a form has answered is not hers. */
export function WishForm({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t, i18n } = useTranslation('spiritual-care');
  const [today, options] = [useToday(), useOptions()];
  const wishId = useState(newId)[0];
  const person = useRecord(Person, personId);
  const isGrown =
    isAdultAt({ on: person?.born ?? unknownDate(), basis: person?.birthBasis ?? 'unknown' }, day(today)) === 'adult';
  const initial = {
    ...{ askedBy: null as string | null, knowsItIsFree: null as string | null, guardianAgrees: null as string | null },
    ...{ asked: day(today) as Dated | null, kind: null as string | null, ownWords: '' },
  };
  const toInput = ({ askedBy, knowsItIsFree, guardianAgrees, asked, kind, ownWords }: typeof initial) => ({
    ...{ wishId, askedBy, knowsItIsFree: knowsItIsFree === 'yes', guardianAgrees: guardianAgrees === 'yes' },
    wish: { personId, asked, kind, ownWords: orNull(ownWords), lang: i18n.language },
  });
  const form = useActForm(noteWish, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('add')} onClose={onClose}>
      <ChoiceTiles {...pieceOf(form, 'askedBy')} label={t('form.askedBy')} options={options(ASKED_BY, 'askedBy')} />
      <ChoiceTiles
        {...pieceOf(form, 'knowsItIsFree')}
        label={t('form.free')}
        options={options(YES_NO, 'answer')}
        columns={2}
      />
      {!isGrown && (
        <ChoiceTiles
          {...pieceOf(form, 'guardianAgrees')}
          label={t('form.guardian')}
          options={options(YES_NO, 'answer')}
          columns={2}
        />
      )}
      <SelectField {...pieceOf(form, 'kind')} label={t('form.kind')} options={options(SPIRITUAL_KINDS, 'kind')} />
      <DateWithPrecision {...pieceOf(form, 'asked')} label={t('form.asked')} today={today} endsBefore={today} />
      <OwnWordsField {...pieceOf(form, 'ownWords')} label={t('form.ownWords')} />
    </ActFrame>
  );
}

export function CareForm({ wish, onClose }: { wish: Wish; onClose: () => void }) {
  const { t, i18n } = useTranslation('spiritual-care');
  const [today, options] = [useToday(), useOptions()];
  const careId = useState(newId)[0];
  const initial = { happened: day(today) as Dated | null, kind: wish.kind as string | null, ownWords: '' };
  const toInput = ({ ownWords, ...values }: typeof initial) => ({
    careId,
    care: { ...values, wishId: wish.id, ownWords: orNull(ownWords), lang: i18n.language },
  });
  const form = useActForm(recordCare, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('give')} onClose={onClose}>
      <SelectField {...pieceOf(form, 'kind')} label={t('form.given')} options={options(SPIRITUAL_KINDS, 'kind')} />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={today} endsBefore={today} />
      <OwnWordsField {...pieceOf(form, 'ownWords')} label={t('form.ownWordsOfIt')} />
    </ActFrame>
  );
}

export function TakeBackForm({ wish, onClose }: { wish: Wish; onClose: () => void }) {
  const { t } = useTranslation('spiritual-care');
  const today = useToday();
  const initial = { takenBack: day(today) as Dated | null };
  const toInput = (values: typeof initial) => ({ ...values, wishId: wish.id });
  const form = useActForm(takeBackWish, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('takeBack')} onClose={onClose}>
      <DateWithPrecision {...pieceOf(form, 'takenBack')} label={t('form.takenBack')} today={today} endsBefore={today} />
    </ActFrame>
  );
}
