import type { ReactNode } from 'react'
import { classes } from './classes'
import { GoodIcon, InfoIcon, ProblemIcon, WarnIcon } from './icons'

export type NoticeKind = 'info' | 'success' | 'warn' | 'problem'
export type NoticeProps = {
	kind?: NoticeKind
	title?: string
	/** Spoken when it appears: politely, or at once for a problem. Off for notices that were always there. */
	announce?: boolean
	className?: string
	children?: ReactNode
}

const kinds = {
	info: { Icon: InfoIcon, look: 'border-primary bg-primary-wash', tint: 'text-primary' },
	success: { Icon: GoodIcon, look: 'border-good bg-good-wash', tint: 'text-good' },
	warn: { Icon: WarnIcon, look: 'border-warn bg-warn-wash', tint: 'text-warn' },
	problem: { Icon: ProblemIcon, look: 'border-problem bg-problem-wash', tint: 'text-problem' },
}

export function Notice({ kind = 'info', title, announce = false, className, children }: NoticeProps) {
	const { Icon, look, tint } = kinds[kind]
	const role = kind === 'problem' ? 'alert' : 'status'
	return (
		<div
			role={announce ? role : undefined}
			className={classes('flex gap-3 rounded-md border-s-4 p-4 text-ink', look, className)}
		>
			<Icon aria-hidden className={classes('mt-0.5 size-5 shrink-0', tint)} />
			<div className="min-w-0">
				{title && <p className="font-semibold">{title}</p>}
				{children && <div className={classes('words-block', title && 'mt-1')}>{children}</div>}
			</div>
		</div>
	)
}
