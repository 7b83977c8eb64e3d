/** How people's names are read aloud, so that a name is found by what is quick to type. */
package org.gongyu.names;
