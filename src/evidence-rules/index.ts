export * from './deviation';
export * from './found';
export * from './not-found';
export * from './observed';
export * from './refused';
export * from './returned';
export * from './success';
export * from './unchanged';
