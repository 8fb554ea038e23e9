import type { Separation } from '#app/core/assessment/numbers/separation'
import { numbersWords as words } from '../../words/numbers'

/** Below this a reply tells strong and weak trainees apart no better than chance might; from the second on, clearly. */
const [some, clear] = [0.2, 0.4]

/** Whether a reply separates strong from weak trainees enough to say so. */
export function separates({ correlation }: Separation): boolean {
	return Math.abs(correlation) >= some
}

/** In words how a reply separates. */
export function Separates({ separation }: { separation: Separation | null }) {
	if (!separation) return null
	const { correlation } = separation
	if (!separates(separation)) return <span className="text-ink-soft">{words.separates.alike}</span>
	const strength = Math.abs(correlation) >= clear ? words.strength.clear : words.strength.some
	return (
		<>
			{correlation > 0 ? words.separates.more : words.separates.less}
			<span className="block text-ink-soft">{words.separatesHow(strength, correlation)}</span>
		</>
	)
}
