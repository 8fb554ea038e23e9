import { classes } from './classes'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'normal' | 'large'

const base =
	'inline-flex items-center justify-center gap-2 rounded-md border-2 font-semibold no-underline motion-quick transition-colors disabled:cursor-not-allowed aria-disabled:cursor-not-allowed'

const looks: Record<ButtonLook, string> = {
	primary:
		'border-primary bg-primary text-on-primary hover:border-primary-strong hover:bg-primary-strong hover:text-on-primary',
	secondary: 'border-edge bg-sheet text-ink hover:border-primary hover:bg-primary-wash hover:text-ink',
	quiet: 'border-transparent bg-transparent text-primary hover:bg-primary-wash hover:text-primary-strong',
	danger: 'border-problem bg-sheet text-problem hover:bg-problem-wash hover:text-problem',
}

const sizes: Record<ButtonSize, string> = {
	small: 'min-h-9 px-3 py-1 text-sm',
	normal: 'min-h-11 px-4 py-1.5 text-base',
	large: 'min-h-14 px-6 py-2 text-lg',
}

/** The classes of a button or a link that looks like one. */
export function buttonStyle(
	look: ButtonLook = 'primary',
	size: ButtonSize = 'normal',
	extra?: string,
): string {
	return classes(base, looks[look], sizes[size], extra)
}
