import { classes } from '../../primitives/classes'
import { GoodIcon, InfoIcon, ProblemIcon, WarnIcon } from '../../primitives/icons'
import type { Fact } from './facts'

const looks = {
	good: { Icon: GoodIcon, tint: 'text-good' },
	warn: { Icon: WarnIcon, tint: 'text-warn' },
	problem: { Icon: ProblemIcon, tint: 'text-problem' },
	plain: { Icon: InfoIcon, tint: 'text-ink-soft' },
}

/** What a colour says, with its sign and its words. */
export function FactLine({ fact, className }: { fact: Fact; className?: string }) {
	const { Icon, tint } = looks[fact.look]
	return (
		<span className={classes('flex items-start gap-1.5 text-xs font-semibold', tint, className)}>
			<Icon aria-hidden className="mt-px size-3.5 shrink-0" />
			<span className="min-w-0">{fact.words}</span>
		</span>
	)
}
