import { useNavigation } from '@remix-run/react'
import { Button, type ButtonProps } from '../primitives/button'
import { formWords } from '../words/form'
import { isPending } from './is-pending'

export type SubmitButtonProps = Omit<ButtonProps, 'type'> & {
	/** Fields that tell this form from others on the page; pending only while a form with these is on its way. */
	match?: Record<string, string>
	pendingText?: string
}

/** Submits once: while the answer is on its way a second press does nothing, and focus stays where it is. */
export function SubmitButton({
	match,
	pendingText = formWords.sending,
	children,
	onClick,
	...rest
}: SubmitButtonProps) {
	const pending = isPending(useNavigation(), match)
	return (
		<Button
			{...rest}
			type="submit"
			aria-disabled={pending || undefined}
			onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
		>
			{pending ? pendingText : children}
		</Button>
	)
}
