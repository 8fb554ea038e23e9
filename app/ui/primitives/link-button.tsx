import { Link, type LinkProps } from '@remix-run/react'
import { type ButtonLook, type ButtonSize, buttonStyle } from './button-style'

export type LinkButtonProps = Omit<LinkProps, 'style'> & { look?: ButtonLook; size?: ButtonSize }

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ look, size, className, children, ...rest }: LinkButtonProps) {
	return (
		<Link className={buttonStyle(look, size, className)} {...rest}>
			{children}
		</Link>
	)
}
