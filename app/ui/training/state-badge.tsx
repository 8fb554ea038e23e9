import { Badge, type BadgeLook } from '../primitives/badge'
import {
	GoodIcon,
	InfoIcon,
	LaterIcon,
	NotIcon,
	OnIcon,
	OpenIcon,
	TimeIcon,
	TryIcon,
	WarnIcon,
} from '../primitives/icons'
import { trainingWords as words } from '../words/training'

export type State = keyof typeof words.states

const looks: Record<State, { look: BadgeLook; Icon: typeof GoodIcon }> = {
	assigned: { look: 'primary', Icon: OpenIcon },
	'in-progress': { look: 'primary', Icon: OnIcon },
	'not-yet': { look: 'plain', Icon: TryIcon },
	overdue: { look: 'problem', Icon: WarnIcon },
	completed: { look: 'good', Icon: GoodIcon },
	lapsed: { look: 'warn', Icon: TimeIcon },
	exempt: { look: 'plain', Icon: InfoIcon },
	'on-leave': { look: 'plain', Icon: LaterIcon },
	withdrawn: { look: 'plain', Icon: NotIcon },
}

export const stateNames: readonly State[] = [
	...(['overdue', 'lapsed', 'not-yet', 'in-progress', 'assigned'] as const),
	...(['on-leave', 'completed', 'exempt', 'withdrawn'] as const),
]

/** How somebody stands, by word and sign; colour only helps. With `text`, in other words than those of lists. */
export function StateBadge({ state, text = words.states[state] }: { state: State; text?: string }) {
	const { look, Icon } = looks[state]
	return (
		<Badge look={look} icon={<Icon aria-hidden className="size-3.5 shrink-0" />}>
			{text}
		</Badge>
	)
}

/** Every state with what it means. */
export function StateLegend() {
	return (
		<section aria-labelledby="legend-title" className="mt-8">
			<h2 id="legend-title" className="mb-3 text-lg">
				{words.legend}
			</h2>
			<dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2 lg:grid-cols-3">
				{stateNames.map((state) => (
					<div key={state} className="flex flex-wrap items-baseline gap-x-2">
						<dt>
							<StateBadge state={state} />
						</dt>
						<dd className="text-ink-soft">{words.meanings[state]}</dd>
					</div>
				))}
			</dl>
		</section>
	)
}
