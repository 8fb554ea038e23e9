import { IdeaIcon, InfoIcon, WarnIcon } from '../primitives/icons'
import { lessonWords } from '../words/lesson'
import { type Drawn, textProp } from './drawn'

const kinds = {
	note: { Icon: InfoIcon, look: 'border-primary bg-primary-wash', tint: 'text-primary' },
	tip: { Icon: IdeaIcon, look: 'border-accent bg-accent-wash', tint: 'text-accent-ink' },
	warning: { Icon: WarnIcon, look: 'border-problem bg-problem-wash', tint: 'text-problem' },
}

/** Something to keep apart from the run of the text: note (as written or unknown), tip, warning. */
export function Callout({ props, children }: Drawn) {
	const wanted = textProp(props, 'kind')
	const kind = wanted === 'tip' || wanted === 'warning' ? wanted : 'note'
	const { Icon, look, tint } = kinds[kind]
	const title = textProp(props, 'title') || lessonWords.callout[kind]
	return (
		<aside aria-label={title} className={`rounded-md border-s-4 p-4 ${look}`}>
			<p className={`mb-1 flex items-center gap-2 font-semibold ${tint}`}>
				<Icon aria-hidden className="size-5 shrink-0" />
				{title}
			</p>
			<div className="words-block">{children}</div>
		</aside>
	)
}
