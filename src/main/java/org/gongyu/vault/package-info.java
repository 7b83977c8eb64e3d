/** Who may see and do what, and the keys. Accounts and key slots come with encryption; until then there is one administrator. */
package org.gongyu.vault;
