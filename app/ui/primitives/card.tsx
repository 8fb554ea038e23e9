import type { ReactNode } from 'react'
import { classes } from './classes'

export type CardProps = {
	as?: 'div' | 'section' | 'article' | 'li' | 'aside'
	/** plain: sheet with a hairline; raised: with the shadow; tint: primary wash; sunk: inset. */
	look?: 'plain' | 'raised' | 'tint' | 'sunk'
	className?: string
	id?: string
	labelledBy?: string
	children: ReactNode
}

const looks = {
	plain: 'border-line bg-sheet',
	raised: 'border-line bg-sheet shadow-soft',
	tint: 'border-transparent bg-primary-wash',
	sunk: 'border-transparent bg-sunk',
}

export function Card({ as: Tag = 'div', look = 'plain', className, id, labelledBy, children }: CardProps) {
	return (
		<Tag
			id={id}
			aria-labelledby={labelledBy}
			className={classes('card-print rounded-lg border p-5 sm:p-6', looks[look], className)}
		>
			{children}
		</Tag>
	)
}
