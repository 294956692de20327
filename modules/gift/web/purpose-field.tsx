import { useTranslation } from 'react-i18next';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useServer } from '#platform/web/server-read.ts';

export type NamedCampaign = { id: string; language: string; title: string };
type Props = {
  name: string;
  value: string | null;
  onChange: (campaignId: string | null) => void;
  error: string | undefined;
};

/** For which campaign, by the title everybody can read, in the reader's language where it is told in it. */
export function PurposeField(props: Props) {
  const { t, i18n } = useTranslation('gift');
  const { data, state } = useServer<{ campaigns: NamedCampaign[] }>('/api/gifts/campaigns');
  const titles = Map.groupBy(data?.campaigns ?? [], ({ id }) => id);
  const options = [...titles].map(([code, told]) => ({
    code,
    label: (told.find(({ language }) => language === i18n.language) ?? told[0])?.title ?? '',
  }));
  if (state === 'not-reached') return <Note icon="pending">{t('purposeNotReached')}</Note>;
  if (data && options.length === 0) return null;
  return <SelectField {...props} label={t('purpose')} hint={t('purposeHint')} options={options} />;
}
