import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';

type Props = { all: number; shown: number; onMore: () => void };

/** That a list goes on, and how far: what is not shown is never left unsaid. */
export function More({ all, shown, onMore }: Props) {
  const { t, i18n } = useTranslation('gift');
  if (all <= shown) return null;
  const number = new Intl.NumberFormat(`${i18n.language}-IN`);
  return <Button onClick={onMore}>{t('moreOf', { shown: number.format(shown), all: number.format(all) })}</Button>;
}
