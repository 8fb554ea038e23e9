import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { type ButtonLook, type ButtonSize, buttonStyle } from './button-style'

export type ButtonProps = Omit<ComponentPropsWithoutRef<'button'>, 'style'> & {
	look?: ButtonLook
	size?: ButtonSize
	children: ReactNode
}

/** A native button. `type` is "button" unless said otherwise, so that none submits by accident. */
export function Button({ look, size, className, type = 'button', children, ...rest }: ButtonProps) {
	return (
		<button type={type} className={buttonStyle(look, size, className)} {...rest}>
			{children}
		</button>
	)
}
