type Described = { name: string; about: string }

/** Sentences of the page on which a new text is begun. */
export const newDraftWords = {
	title: 'New',
	link: 'New text',
	lead: 'Choose what to begin with, and give it a title. Nobody sees it until you publish it.',
	choose: 'What would you like to write?',
	kinds: { scenario: 'A scenario', lesson: 'A lesson', course: 'A course' },
	templates: {
		'scenario-blank': { name: 'Blank', about: 'The bones of a scenario, with a note at each place to fill.' },
		'scenario-complaint': {
			name: 'A complaint',
			about: 'Something was put right, and it wasn’t. By phone, four turns.',
		},
		'scenario-routine': {
			name: 'A routine request',
			about: 'A small wish, done with care or without. In a chat, four turns.',
		},
		'scenario-hand-over': {
			name: 'A hand-over',
			about: 'Another team has to help, and the story goes along. By phone, four turns.',
		},
		'scenario-saying-no': {
			name: 'Saying no',
			about: 'The answer is no, and it stays no. Over a counter, four turns.',
		},
		'scenario-typed': {
			name: 'In their own words',
			about: 'Trainees write first and choose after. By email, three turns.',
		},
		'scenario-counter': {
			name: 'At the counter',
			about: 'Two people and one pair of hands, with a queue. Four turns.',
		},
		'scenario-script': {
			name: 'Paste a script',
			about: 'You have it in a word processor already: headings, lines, replies.',
		},
		'lesson-blank': { name: 'Blank', about: 'A passage, a question, and notes on what to write where.' },
		'lesson-talk': {
			name: 'A talk that turns',
			about: 'A talk line by line, up to the one that spoiled it.',
		},
		'lesson-cards': {
			name: 'Cards to sort',
			about: 'Two flip charts, and cards that belong on one of them.',
		},
		'course-blank': { name: 'Blank', about: 'A welcome, and room for lessons and scenarios.' },
	},
	titleLabel: 'Title',
	titleHint: 'What people see. You can change it at any time.',
	nameLabel: 'Name in the address',
	nameHint:
		'Small letters, digits and hyphens. Leave it empty, and it is made from the title. Once it is published, it stays.',
	lessonPart: 'Where the lesson goes',
	courseLabel: 'Course',
	courseChoose: 'Choose a course',
	noCourses: 'There is no course that you may write lessons for yet. Begin with a course, and come back.',
	placeLabel: 'Its place in the course',
	placeHint: 'A number from 1 to 99. Leave it empty to put it at the end.',
	act: 'Begin writing',
	begun: 'Your draft is here. What you write is saved by itself.',
	problems: {
		'no-template': 'Please choose what to begin with.',
		'no-title': 'Please give it a title.',
		'title-long': 'This title is too long. Please use at most 120 letters.',
		'no-name': 'Please give it a name for the address. None can be made from this title.',
		'bad-name':
			'A name has small letters, digits and hyphens, begins with a letter, and has at most 60 of them.',
		'no-course': 'Please choose the course that this lesson belongs to.',
		'bad-place': 'A place is a whole number from 1 to 99.',
		'place-taken': 'Another lesson of this course has that place. Please choose another number.',
		'course-full': 'This course has no place left. A course takes at most 99 lessons.',
		taken: 'Something of this name is there already. Please choose another name.',
		'not-yours': 'This course belongs to somebody else. Please ask them, or choose another course.',
		'too-long': 'This is too long to be kept.',
	},
} as const satisfies Record<string, unknown> & { templates: Record<string, Described> }
