import { PICTURES } from './icon-pictures.ts';

export type IconName = keyof typeof PICTURES;

type IconProps = {
  name: IconName;
  size?: number;
  className?: string | undefined;
  /** Only where no word stands beside it. */
  label?: string;
};

export function Icon({ name, size = 18, className, label }: IconProps) {
  const Picture = PICTURES[name];
  const heard = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true as const };
  return (
    <Picture
      size={`${size / 16}rem`}
      stroke={size < 16 ? 2 : 1.75}
      className={className}
      focusable={false}
      {...heard}
    />
  );
}
