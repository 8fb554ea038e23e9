import { blankCourse } from './courses/blank'
import { blankLesson } from './lessons/blank'
import { cardsToSort } from './lessons/cards-to-sort'
import { talkThatTurns } from './lessons/talk-that-turns'
import { blank } from './scenarios/blank'
import { complaint } from './scenarios/complaint'
import { counter } from './scenarios/counter'
import { handOver } from './scenarios/hand-over'
import { routineRequest } from './scenarios/routine-request'
import { sayingNo } from './scenarios/saying-no'
import { script } from './scenarios/script'
import { typed } from './scenarios/typed'

/** The kind stands in front of each name, because an address names a template by it alone. */
export const templates = {
	'scenario-blank': blank,
	'scenario-complaint': complaint,
	'scenario-routine': routineRequest,
	'scenario-hand-over': handOver,
	'scenario-saying-no': sayingNo,
	'scenario-typed': typed,
	'scenario-counter': counter,
	/** An author who has a script already begins with nothing, and pastes it in. */
	'scenario-script': script,
	'lesson-blank': blankLesson,
	'lesson-talk': talkThatTurns,
	'lesson-cards': cardsToSort,
	'course-blank': blankCourse,
} as const satisfies Record<string, string>

export type TemplateName = keyof typeof templates
export type TemplateKind = 'scenario' | 'lesson' | 'course'

export const isTemplate = (name: string): name is TemplateName => Object.hasOwn(templates, name)

export function kindOf(name: TemplateName): TemplateKind {
	if (name.startsWith('lesson-')) return 'lesson'
	return name.startsWith('course-') ? 'course' : 'scenario'
}

/** A template's text under an author's own title. */
export function templateWith(name: TemplateName, title: string): string {
	return templates[name].replace(/^title: .*$/m, () => `title: ${yamlText(title)}`)
}

/** A line of words as the front matter takes it: in quotes wherever YAML could read something else into it. */
export function yamlText(words: string): string {
	const line = words.replace(/\s+/g, ' ').trim()
	const plain =
		/^[A-Za-z][A-Za-z0-9 ,.!?'’()-]*$/.test(line) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(line)
	return plain ? line : `"${line.replace(/[\\"]/g, '\\$&')}"`
}
